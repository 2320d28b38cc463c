package org.quorate.simulate.schedule;

import java.util.List;
import java.util.Optional;

/// What the scheduler decides for one resource instance.
///
/// @param node    where it is assigned; empty: nowhere
/// @param role    what it will be there
/// @param before  where it runs now
/// @param reason  why it does not run, or why its start is blocked; empty: it runs
/// @param stuck   it stays where it is because it cannot be stopped there
/// @param tie     other nodes were as good, and only their names decided
/// @param uncertain the scheduler itself depends here on the order inside its hash tables
public record Placed(Optional<String> node, Role role, List<String> before, Optional<Reason> reason, boolean stuck, boolean tie,
                     boolean uncertain) {

    public Placed {
        before = List.copyOf(before);
    }

    /// Whether it runs once the plan has been carried out.
    public boolean runs() {
        return node.isPresent() && reason.isEmpty();
    }

    /// Where it runs once the plan has been carried out.
    public Optional<String> runsOn() {
        return runs() ? node : Optional.empty();
    }

    Placed promoted() {
        return new Placed(node, Role.PROMOTED, before, reason, stuck, tie, uncertain);
    }

    /// The same where its start does not come about, since fencing that comes before it fails.
    public Placed undone() {
        return new Placed(node, Role.STOPPED, before, Optional.of(Reason.FENCING), stuck, tie, uncertain);
    }
}
