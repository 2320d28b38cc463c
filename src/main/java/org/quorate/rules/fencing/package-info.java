/// Rules on fencing (FEN), by concern in the packages below: coverage, levels, devices, delays, SBD. Here: what they share.
@NullMarked
package org.quorate.rules.fencing;

import org.jspecify.annotations.NullMarked;
