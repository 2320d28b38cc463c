package org.quorate.model;

import java.util.List;
import java.util.Optional;

/// Resources in sets run together, or apart.
///
/// @param score empty: INFINITY; a set can have its own
/// @param sets  within a sequential set each resource is placed with the one before it; a set is placed with the one that follows it in the list
public record ColocationSetConstraint(ElementId id, String name, Optional<Score> score, Optional<String> influence, List<ResourceSet> sets,
                                      Foreign foreign) implements Constraint {

    public ColocationSetConstraint {
        sets = List.copyOf(sets);
    }
}
