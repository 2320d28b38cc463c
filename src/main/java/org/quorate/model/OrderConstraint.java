package org.quorate.model;

import java.util.Optional;

/// An action of one resource comes before an action of another.
///
/// @param kind        `Mandatory` (the default), `Optional`, `Serialize`
/// @param symmetrical as written; empty: true
public record OrderConstraint(ElementId id, String name, String first, Optional<String> firstAction, String then,
                              Optional<String> thenAction, Optional<String> kind, Optional<String> symmetrical,
                              Foreign foreign) implements Constraint {
}
