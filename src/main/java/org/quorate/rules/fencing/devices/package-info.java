/// Rules on how a fence device is configured and what it needs of its target. Not here: whom it covers
/// (`rules.fencing.coverage`), in which order it is tried (`rules.fencing.levels`).
@NullMarked
package org.quorate.rules.fencing.devices;

import org.jspecify.annotations.NullMarked;
