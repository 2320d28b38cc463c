/// Rules on storage-based death and watchdogs: disks, timeouts, who resets himself.
@NullMarked
package org.quorate.rules.fencing.sbd;

import org.jspecify.annotations.NullMarked;
