/// What the cluster would do: where resources start ([Placement]), and what happens when something fails.
///
/// A built-in estimate, which calls itself so: Pacemaker's scheduler has the last word.
@NullMarked
package org.quorate.simulate;

import org.jspecify.annotations.NullMarked;
