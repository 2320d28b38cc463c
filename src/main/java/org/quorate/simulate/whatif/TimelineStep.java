package org.quorate.simulate.whatif;

import java.util.List;
import org.quorate.model.ElementId;

/// One step of what happens, with an estimate of when it begins and is done.
///
/// @param lane     whose step it is: steps of one lane follow each other
/// @param begin    ms after the events, when all goes as it mostly does; at most `typical`
/// @param typical  ms after the events, when it is done and all goes as it mostly does
/// @param bound    ms after the events at worst: the limits of the design's own timeouts
/// @param label    what it is, in a few words
/// @param text     what has happened by then, as a sentence
/// @param elements whom it is about
/// @param origin   where the time comes from; empty: it takes none
public record TimelineStep(Kind kind, Lane lane, Ending ending, long begin, long typical, long bound, String label, String text, List<ElementId> elements, String origin) {

    public TimelineStep {
        elements = List.copyOf(elements);
    }

    /// What kind of step it is.
    public enum Kind { EVENT, DETECTION, QUORUM, PLAN, FENCING, MACHINES, CONNECTION, SERVICES, STOP, LOSS }

    /// How a step comes out.
    public enum Ending {
        /// it is done
        DONE,
        /// it has failed, and something else is tried
        IN_VAIN,
        /// it has come to pass, and stays so until somebody does something about it
        OPEN
    }
}
