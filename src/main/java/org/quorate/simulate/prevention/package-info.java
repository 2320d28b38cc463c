/// What would prevent harm: changes of a design, each tried out by playing the same events on the changed design.
/// [org.quorate.simulate.prevention.Prevention] is where to start; a kind of change is a [org.quorate.simulate.prevention.Remedy].
@NullMarked
package org.quorate.simulate.prevention;

import org.jspecify.annotations.NullMarked;
