package org.quorate.simulate.schedule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Brings what is known of the present into a run: what runs where, tickets, stickiness and fail counts.
///
/// Source: lib/pengine/native.c (`native_add_running`), lib/pacemaker/pcmk_sched_tickets.c (`constraints_for_ticket`),
/// pcmk_sched_allocate.c (`apply_stickiness`, `check_failure_threshold`), lib/pengine/unpack.c (`pe_fence_node`)
final class Preparation {

    private final Work work;
    private final ClusterState state;

    Preparation(Work work) {
        this.work = work;
        state = work.state;
    }

    void prepare() {
        for (Item item : work.problem.items) {
            if (item.isPrimitive()) {
                activity(work.rsc(item), state.activity(item));
            }
        }
        work.top.forEach(this::collect);
        work.problem.tickets.stream().filter(use -> !state.isGranted(use.ticket()) || state.isStandby(use.ticket()))
                .forEach(use -> ticket(work.rsc(use.item()), use));
        new ShutdownLocks(work).apply();
        work.top.forEach(this::stick);
        if (hasFailures()) {
            work.top.forEach(this::countFailures);
        }
    }

    private void activity(Rsc rsc, Activity activity) {
        if (activity == Activity.NONE) {
            return;
        }
        rsc.runningOn = activity.nodes().stream().mapToInt(Integer::intValue).toArray();
        rsc.role = activity.role();
        rsc.next = activity.next() != Role.UNKNOWN && (rsc.next == Role.UNKNOWN || activity.next().isBelow(rsc.next)) ? activity.next() : rsc.next;
        Set<Activity.Mark> marks = activity.marks();
        rsc.failed = marks.contains(Activity.Mark.FAILED);
        rsc.stop = marks.contains(Activity.Mark.STOP);
        rsc.blocked = marks.contains(Activity.Mark.BLOCKED);
        rsc.managed &= !rsc.blocked && !marks.contains(Activity.Mark.UNMANAGED);
        rsc.knownOn = activity.knownOn();
        rsc.migration = activity.migration().orElse(null);
        activity.bans().forEach((node, score) -> work.score(rsc, node, score));
        if (marks.contains(Activity.Mark.NOWHERE)) {
            work.ban(rsc);
        }
        for (int node : rsc.runningOn) {
            if (state.node(node).maintenance()) {
                rsc.managed = false;
            }
            if (!rsc.managed) {
                work.score(rsc, node, Scores.INFINITY);
            }
        }
        boolean several = rsc.runningOn.length > 1 && rsc.managed;
        if (several && rsc.item.multiplyActive == Item.MultiplyActive.STOP_ONLY) {
            work.ban(rsc);
        } else if (several && rsc.item.multiplyActive == Item.MultiplyActive.BLOCK) {
            blockAll(rsc);
            for (int node : rsc.runningOn) {
                work.score(rsc, node, Scores.INFINITY);
            }
        }
    }

    /// a group or bundle that is to be blocked too is blocked as a whole
    private static void blockAll(Rsc rsc) {
        Rsc whole = rsc.parent != null && (rsc.parent.isGroup() || rsc.parent.item.variant == Variant.BUNDLE)
                && rsc.parent.item.multiplyActive == Item.MultiplyActive.BLOCK ? rsc.parent : null;
        (whole == null ? List.of(rsc) : whole.children).forEach(each -> {
            each.managed = false;
            each.blocked = true;
        });
    }

    /// where a group or clone is active follows from what is in it
    private void collect(Rsc rsc) {
        if (rsc.children.isEmpty()) {
            return;
        }
        List<Integer> nodes = new ArrayList<>();
        Set<Integer> known = new HashSet<>();
        for (Rsc child : rsc.children) {
            collect(child);
            for (int node : child.runningOn) {
                if (!nodes.contains(node)) {
                    nodes.add(node);
                }
            }
            known.addAll(child.knownOn);
        }
        rsc.runningOn = nodes.stream().mapToInt(Integer::intValue).toArray();
        rsc.knownOn = known;
    }

    private void ticket(Rsc rsc, TicketUse use) {
        if (!rsc.children.isEmpty()) {
            rsc.children.forEach(child -> ticket(child, use));
            return;
        }
        boolean granted = state.isGranted(use.ticket());
        if (!granted && rsc.isActive()) {
            boolean applies = use.role() == Role.UNKNOWN || use.role() == rsc.role;
            switch (use.loss()) {
                case STOP -> ban(rsc);
                case DEMOTE -> {
                    if (use.role() != Role.PROMOTED) {
                        ban(rsc);
                    }
                }
                case FENCE -> {
                    if (applies) {
                        ban(rsc);
                        for (int node : rsc.runningOn) {
                            fence(node);
                        }
                    }
                }
                case FREEZE -> {
                    if (applies) {
                        rsc.managed = false;
                        rsc.blocked = true;
                    }
                }
            }
        } else if (use.role() != Role.PROMOTED || use.loss() == TicketUse.Loss.STOP) {
            ban(rsc);
        }
    }

    /// To fence a guest is to start its machine anew: it is not unclean, so that it can be used as soon as it is up again.
    private void fence(int node) {
        if (!work.standing.isGuest(node)) {
            work.standing.unclean[node] = true;
            return;
        }
        Rsc machine = work.rsc(work.problem.connections[node].container);
        if (machine.managed && !machine.failed) {
            work.standing.reset[node] = true;
            machine.failed = true;
            machine.stop = true;
        }
    }

    private void ban(Rsc rsc) {
        work.ban(rsc);
        rsc.reason = Reason.TICKET;
    }

    private void stick(Rsc rsc) {
        if (!rsc.children.isEmpty()) {
            rsc.children.forEach(this::stick);
        } else if (rsc.managed && rsc.item.stickiness >= 1 && rsc.runningOn.length == 1) {
            int node = rsc.runningOn[0];
            if (work.options.symmetric() || rsc.table[node] != Scores.ABSENT) {
                work.score(rsc, node, rsc.item.stickiness);
            }
        }
    }

    private boolean hasFailures() {
        for (int node = 0; node < work.nodes; node++) {
            if (state.node(node).attributes().keySet().stream().anyMatch(name -> name.startsWith("fail-count-"))) {
                return true;
            }
        }
        return false;
    }

    private void countFailures(Rsc rsc) {
        if (!rsc.children.isEmpty()) {
            rsc.children.forEach(this::countFailures);
            return;
        }
        Set<Integer> cleared = state.activity(rsc.item).cleared();
        for (int node = 0; node < work.nodes; node++) {
            if (!cleared.contains(node) && FailCounts.reached(work, rsc, node)) {
                work.score(rsc.item.unique ? rsc : rsc.top(), node, -Scores.INFINITY);
            }
        }
    }
}
