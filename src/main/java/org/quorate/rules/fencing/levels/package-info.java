/// Rules on the ways to fence a node: fencing levels, and the power and network that devices hang on. Not here: whether there
/// is a device at all (`rules.fencing.coverage`).
@NullMarked
package org.quorate.rules.fencing.levels;

import org.jspecify.annotations.NullMarked;
