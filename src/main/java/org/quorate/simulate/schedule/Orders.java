package org.quorate.simulate.schedule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.CibBoolean;

/// What does not start, or stops, because something that has to be there first is not.
///
/// Source: lib/pacemaker/pcmk_sched_ordering.c, pcmk_sched_bundle.c (`pcmk__multi_update_actions`), pcmk_sched_group.c
/// (`pcmk__group_action_flags`)
final class Orders {

    private final Work work;
    private final Feasibility feasibility;

    Orders(Work work, Feasibility feasibility) {
        this.work = work;
        this.feasibility = feasibility;
    }

    void apply() {
        for (Rsc rsc : work.rscs) {
            if (rsc.isGroup() && rsc.item.ordered) {
                inSequence(rsc);
            }
        }
        work.problem.orderings.forEach(this::apply);
    }

    private void inSequence(Rsc group) {
        Rsc previous = null;
        for (Rsc member : group.children) {
            if (previous != null && !does(previous, Ordering.Action.START)) {
                feasibility.block(member, Reason.ORDER);
            }
            if (previous != null && member.next == Role.PROMOTED && !feasibility.isPromoted(previous)) {
                feasibility.blockPromotion(member);
            }
            previous = member;
        }
    }

    private void apply(Ordering ordering) {
        boolean relevant = ordering.firstAction() == Ordering.Action.START || ordering.firstAction() == Ordering.Action.PROMOTE;
        boolean can = ordering.thenAction() == Ordering.Action.START || ordering.thenAction() == Ordering.Action.PROMOTE;
        if (!relevant || !can) {
            return;
        }
        Rsc then = work.rsc(ordering.then());
        Rsc first = work.rsc(ordering.firsts().getFirst());
        if (ordering.firsts().size() == 1 && ordering.minimum() == 0 && isInterleaved(first, then)) {
            instances(then).forEach(instance -> pair(instance, first, ordering));
            return;
        }
        boolean met = ordering.firsts().stream().anyMatch(item -> isMet(work.rsc(item), ordering));
        if (!met) {
            block(then, ordering);
        }
    }

    private boolean isMet(Rsc first, Ordering ordering) {
        if (ordering.minimum() > 0) {
            return first.children.stream().filter(instance -> does(instance, ordering.firstAction())).count() >= ordering.minimum();
        }
        return does(first, ordering.firstAction());
    }

    /// Whether a resource will have started, or been promoted; one instance of several is enough, but all members.
    private boolean does(Rsc rsc, Ordering.Action action) {
        return switch (rsc.item.variant) {
            case PRIMITIVE -> !rsc.blocked && !feasibility.isLeftWithoutQuorum(rsc) && (action == Ordering.Action.PROMOTE ? feasibility.isPromoted(rsc) : feasibility.runs(rsc));
            case GROUP -> !rsc.children.isEmpty() && rsc.children.stream().allMatch(member -> does(member, action));
            case CLONE -> rsc.children.stream().anyMatch(instance -> does(instance, action));
            case BUNDLE -> action == Ordering.Action.PROMOTE ? rsc.item.inner != null && does(work.rsc(rsc.item.inner), action)
                    : rsc.item.replicas.stream().anyMatch(replica -> does(work.rsc(replica.container()), action));
        };
    }

    private static boolean isInterleaved(Rsc first, Rsc then) {
        return isMany(first) && isMany(then) && CibBoolean.isTrue(then.item.meta.getOrDefault("interleave", "false"));
    }

    private static boolean isMany(Rsc rsc) {
        return rsc.item.variant == Variant.CLONE || rsc.item.variant == Variant.BUNDLE;
    }

    private List<Rsc> instances(Rsc rsc) {
        return rsc.item.variant == Variant.BUNDLE ? rsc.item.replicas.stream().map(replica -> work.rsc(replica.container())).toList() : rsc.children;
    }

    private void pair(Rsc instance, Rsc first, Ordering ordering) {
        int node = instance.location();
        Rsc partner = node < 0 ? null : on(first, node);
        if (node >= 0 && (partner == null || !does(partner, ordering.firstAction()))) {
            block(instance, ordering);
        }
    }

    private @Nullable Rsc on(Rsc first, int node) {
        return instances(first).stream().filter(instance -> instance.location() == node).findFirst().orElse(null);
    }

    private void block(Rsc then, Ordering ordering) {
        if (ordering.thenAction() == Ordering.Action.PROMOTE) {
            feasibility.blockPromotion(then);
        } else if (ordering.symmetrical() || !stays(then)) {
            if (then.item.variant != Variant.BUNDLE && !then.children.isEmpty() && !ordering.symmetrical()) {
                then.children.stream().filter(child -> !stays(child)).forEach(child -> feasibility.block(child, Reason.ORDER));
            } else if (then.item.variant == Variant.BUNDLE) {
                then.item.replicas.forEach(replica -> feasibility.block(work.rsc(replica.container()), Reason.ORDER));
            } else {
                feasibility.block(then, Reason.ORDER);
            }
        }
    }

    /// it runs already, and where it will be
    private static boolean stays(Rsc rsc) {
        if (!rsc.children.isEmpty()) {
            return rsc.children.stream().allMatch(Orders::stays);
        }
        for (int node : rsc.runningOn) {
            if (node == rsc.assigned) {
                return !rsc.failed;
            }
        }
        return false;
    }
}
