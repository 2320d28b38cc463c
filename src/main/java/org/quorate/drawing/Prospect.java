package org.quorate.drawing;

import java.util.Optional;
import org.quorate.layout.BoxId;

/// How everything stands in a what-if, and how it would stand after one event more.
///
/// @param then empty: nothing is asked
public record Prospect(Standings now, Optional<Standings> then) {

    /// nothing has happened, and nothing is asked
    public static final Prospect NONE = new Prospect(Standings.NONE, Optional.empty());

    /// Whether a drawing is as it is without a what-if.
    boolean isUndisturbed() {
        return now == Standings.NONE && then.isEmpty();
    }

    /// How a box would stand, if that says something else of it than how it stands now.
    Optional<Standing> wouldBe(BoxId box) {
        return then.flatMap(standings -> standings.of(box)).filter(next -> now.of(box).filter(next::tellsTheSame).isEmpty());
    }

    /// What would have come to the machine of a box, if that is something else than now.
    Optional<Standing> wouldArrive(BoxId box) {
        return then.flatMap(standings -> standings.arrived(box)).filter(next -> !now.arrived(box).equals(Optional.of(next)));
    }
}
