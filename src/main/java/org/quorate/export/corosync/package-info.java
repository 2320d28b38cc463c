/// The `corosync.conf` of a design, as pcs would write it for the same cluster.
@NullMarked
package org.quorate.export.corosync;

import org.jspecify.annotations.NullMarked;
