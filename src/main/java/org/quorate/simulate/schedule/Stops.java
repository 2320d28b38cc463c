package org.quorate.simulate.schedule;

import java.util.List;

/// What cannot be stopped because something that has to be stopped before it is blocked.
///
/// Source: lib/pacemaker/pcmk_sched_ordering.c (the inverse of symmetrical orders), pcmk_sched_group.c
final class Stops {

    private final Work work;
    private final FencingReach fencing;

    Stops(Work work, FencingReach fencing) {
        this.work = work;
        this.fencing = fencing;
    }

    /// Whether a running primitive has to stay because of another.
    boolean isHeld(Rsc rsc) {
        if (!rsc.isActive()) {
            return false;
        }
        if (rsc.parent != null && rsc.parent.isGroup() && rsc.parent.item.ordered) {
            List<Rsc> members = rsc.parent.children;
            if (members.subList(members.indexOf(rsc) + 1, members.size()).stream().anyMatch(later -> isBlocked(later) || fencing.isStuck(later))) {
                return true;
            }
        }
        for (Ordering ordering : work.problem.orderings) {
            boolean first = ordering.firsts().stream().anyMatch(item -> item == rsc.item || rsc.parent != null && item == rsc.parent.item);
            if (first && ordering.symmetrical() && ordering.firstAction() == Ordering.Action.START && isBlocked(work.rsc(ordering.then()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlocked(Rsc rsc) {
        return rsc.children.isEmpty() ? rsc.isActive() && rsc.blocked : rsc.children.stream().anyMatch(Stops::isBlocked);
    }
}
