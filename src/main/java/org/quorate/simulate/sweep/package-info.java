/// Every failure of one, two or three parts at once, and from them the smallest sets of parts whose failure loses quorum, makes a
/// node impossible to fence, or leaves a service nowhere to run. [org.quorate.simulate.sweep.Sweep] is where to start.
@NullMarked
package org.quorate.simulate.sweep;

import org.jspecify.annotations.NullMarked;
