package org.quorate.model;

import java.util.Optional;

/// A resource runs (or does not run) where another one does.
///
/// @param resource      the dependent one
/// @param with          the one that is placed first
/// @param score         empty: INFINITY
/// @param nodeAttribute what must be equal instead of the node, for instance a rack
public record ColocationConstraint(ElementId id, String name, String resource, Optional<String> role, String with,
                                   Optional<String> withRole, Optional<Score> score, Optional<String> nodeAttribute,
                                   Optional<String> influence, Foreign foreign) implements Constraint {

    /// The score's value; 0 for an unreadable one, as Pacemaker takes it.
    public int weight() {
        return score.map(Score::orZero).orElse(Score.LIMIT);
    }
}
