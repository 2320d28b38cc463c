/// From a design to what runs on a real cluster.
@NullMarked
package org.quorate.e2e;

import org.jspecify.annotations.NullMarked;
