package org.quorate.simulate.whatif;

import java.util.List;

/// A part of a timeline.
///
/// @param end when the next one can begin
record Phase(List<TimelineStep> steps, When end) {

    Phase {
        steps = List.copyOf(steps);
    }
}
