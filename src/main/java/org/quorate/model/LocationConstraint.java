package org.quorate.model;

import java.util.List;
import java.util.Optional;

/// Where a resource may, should or must not run.
///
/// @param role      `Started`, `Promoted`, `Unpromoted`
/// @param discovery `always`, `never`, `exclusive` (`resource-discovery`)
public record LocationConstraint(ElementId id, String name, Subject subject, Optional<String> role, Place place,
                                 Optional<String> discovery, Foreign foreign) implements Constraint {

    /// What is placed.
    public sealed interface Subject {
    }

    /// One resource, by name.
    public record Named(String resource) implements Subject {
    }

    /// Every top-level resource whose name the extended regular expression finds; a leading `!` inverts it.
    public record Pattern(String regex) implements Subject {
    }

    /// Those of sets.
    public record Sets(List<ResourceSet> sets) implements Subject {

        public Sets {
            sets = List.copyOf(sets);
        }
    }

    /// Where it is placed.
    public sealed interface Place {
    }

    public record OnNode(String node, Score score) implements Place {
    }

    /// On the nodes that the rules match, with their scores.
    public record ByRules(List<CibRule> rules) implements Place {

        public ByRules {
            rules = List.copyOf(rules);
        }
    }
}
