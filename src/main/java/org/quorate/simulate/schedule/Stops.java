package org.quorate.simulate.schedule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What cannot be stopped because something that has to be stopped before it cannot be.
///
/// Source: lib/pacemaker/pcmk_sched_ordering.c (the inverse of symmetrical orders), pcmk_sched_group.c
final class Stops {

    private final Work work;
    private final Feasibility feasibility;
    private final FencingReach fencing;

    Stops(Work work, Feasibility feasibility, FencingReach fencing) {
        this.work = work;
        this.feasibility = feasibility;
        this.fencing = fencing;
    }

    /// Whether a running primitive has to stay because of another.
    boolean isHeld(Rsc rsc) {
        return rsc.isActive() && (laterMembers(rsc).stream().anyMatch(this::isStuck) || waits(rsc, new HashSet<>()));
    }

    private boolean waits(Rsc rsc, Set<Rsc> asked) {
        return asked.add(rsc) && Stream.concat(laterMembers(rsc).stream(), ordered(rsc).stream()).anyMatch(other -> stays(other, asked));
    }

    private static List<Rsc> laterMembers(Rsc rsc) {
        if (rsc.parent == null || !rsc.parent.isGroup() || !rsc.parent.item.ordered) {
            return List.of();
        }
        List<Rsc> members = rsc.parent.children;
        return members.subList(members.indexOf(rsc) + 1, members.size());
    }

    /// What orders want stopped before it.
    private List<Rsc> ordered(Rsc rsc) {
        List<Rsc> before = new ArrayList<>();
        for (Ordering ordering : work.problem.orderings) {
            if (ordering.symmetrical() && ordering.firstAction() == Ordering.Action.START && ordering.firsts().stream().anyMatch(item -> isPart(rsc, item))) {
                before.add(work.rsc(ordering.then()));
            } else if (ordering.firstAction() == Ordering.Action.STOP && ordering.thenAction() == Ordering.Action.STOP && isPart(rsc, ordering.then())) {
                ordering.firsts().forEach(item -> before.add(work.rsc(item)));
            }
        }
        return before;
    }

    private static boolean isPart(Rsc rsc, Item item) {
        return item == rsc.item || rsc.parent != null && item == rsc.parent.item;
    }

    /// where nothing can be stopped any more; for orders that counts as stopped
    private boolean isStuck(Rsc rsc) {
        return !feasibility.runs(rsc) && fencing.unfenced(rsc) >= 0;
    }

    private boolean stays(Rsc rsc, Set<Rsc> asked) {
        if (!rsc.children.isEmpty()) {
            return rsc.children.stream().anyMatch(child -> stays(child, asked));
        }
        return rsc.isActive() && (rsc.blocked || !feasibility.runs(rsc) && waits(rsc, asked));
    }
}
