package org.quorate.model;

import java.util.List;
import java.util.Optional;

/// Resources in sets act one set after the other.
///
/// @param kind        `Mandatory` (the default), `Optional`, `Serialize`
/// @param symmetrical as written; empty: true
public record OrderSetConstraint(ElementId id, String name, Optional<String> kind, Optional<String> symmetrical, List<ResourceSet> sets,
                                 Foreign foreign) implements Constraint {

    public OrderSetConstraint {
        sets = List.copyOf(sets);
    }
}
