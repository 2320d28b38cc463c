package org.quorate.simulate.whatif;

import java.util.List;
import org.quorate.model.ElementId;

/// One step of what happens, with an estimate of when it is done.
///
/// @param typical  ms after the events, when all goes as it mostly does
/// @param bound    ms after the events at worst: the limits of the design's own timeouts
/// @param text     what has happened by then
/// @param elements whom it is about
/// @param origin   where the time comes from
public record TimelineStep(Kind kind, long typical, long bound, String text, List<ElementId> elements, String origin) {

    public TimelineStep {
        elements = List.copyOf(elements);
    }

    /// What kind of step it is.
    public enum Kind { EVENT, DETECTION, QUORUM, PLAN, FENCING, MACHINES, CONNECTION, SERVICES, STOP }
}
