package org.quorate.model;

import java.util.List;
import java.util.Optional;

/// Resources need a ticket to run, for instance that of their site.
///
/// @param ticket     the ticket's name
/// @param lossPolicy what happens when it is revoked: `stop` (the default), `demote`, `fence`, `freeze`
public record TicketConstraint(ElementId id, String name, String ticket, Subject subject, Optional<String> lossPolicy,
                               Foreign foreign) implements Constraint {

    /// What needs it.
    public sealed interface Subject {
    }

    /// One resource.
    public record Named(String resource, Optional<String> role) implements Subject {
    }

    /// Those of sets.
    public record Sets(List<ResourceSet> sets) implements Subject {

        public Sets {
            sets = List.copyOf(sets);
        }
    }
}
