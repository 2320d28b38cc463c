package org.quorate.simulate.schedule;

import java.util.ArrayList;
import java.util.List;
import org.quorate.model.CibBoolean;

/// What the place of a primary means for the scores of its dependent: a group hands it to its members, a clone or bundle asks its instances.
///
/// Source: the `apply_coloc_score` methods of groups, clones and bundles (lib/pacemaker/pcmk_sched_group.c, pcmk_sched_clone.c,
/// pcmk_sched_bundle.c)
final class Following {

    private final Work work;
    private final PrimitiveFollowing primitives;
    private final RoleFollowing roles;
    private final InstancePairs pairs;

    Following(Work work, NodeChoice choice) {
        this.work = work;
        primitives = new PrimitiveFollowing(work);
        pairs = new InstancePairs(work, choice);
        roles = new RoleFollowing(work, pairs);
    }

    /// Applies a colocation to its dependent, or to an instance or member that stands for it.
    void follow(Rsc dependent, Rsc primary, Colocation colocation) {
        if (dependent.isGroup()) {
            if (dependent.children.isEmpty()) {
                return;
            }
            if (dependent.item.collocated) {
                follow(dependent.children.getFirst(), primary, colocation);
            } else if (colocation.score() < Scores.INFINITY) {
                dependent.children.forEach(member -> follow(member, primary, colocation));
            }
            return;
        }
        switch (primary.item.variant) {
            case PRIMITIVE -> primitives.follow(dependent, primary, colocation);
            case GROUP -> followGroup(dependent, primary, colocation);
            case CLONE -> followClone(dependent, primary, colocation);
            case BUNDLE -> followBundle(dependent, primary, colocation);
        }
    }

    private void followGroup(Rsc dependent, Rsc primary, Colocation colocation) {
        if (primary.provisional || primary.children.isEmpty()) {
            return;
        }
        if (primary.item.collocated) {
            Rsc member = colocation.score() >= Scores.INFINITY ? primary.last() : primary.children.getFirst();
            primitives.follow(dependent, member, colocation);
        } else if (colocation.score() < Scores.INFINITY) {
            primary.children.forEach(member -> primitives.follow(dependent, member, colocation));
        }
    }

    private void followClone(Rsc dependent, Rsc primary, Colocation colocation) {
        if (primary.provisional) {
            return;
        }
        if (primary.item.promotable && colocation.primaryRole() != Role.UNKNOWN) {
            if (dependent.provisional) {
                roles.follow(dependent, primary, colocation);
                return;
            } else if (colocation.dependentRole() == Role.PROMOTED) {
                roles.prefer(dependent, primary, colocation);
                return;
            }
        }
        if (isInterleaved(colocation)) {
            pair(dependent, primary, colocation);
        } else if (colocation.score() >= Scores.INFINITY) {
            List<Integer> places = new ArrayList<>();
            for (Rsc instance : primary.children) {
                if (instance.location() >= 0 && !instance.isBlocked()) {
                    places.add(instance.location());
                }
            }
            onlyOn(dependent, places);
        } else {
            primary.children.forEach(instance -> follow(dependent, instance, colocation));
        }
    }

    private static boolean isInterleaved(Colocation colocation) {
        Item dependent = colocation.dependent();
        return (dependent.variant == Variant.CLONE || dependent.variant == Variant.BUNDLE)
                && CibBoolean.isTrue(dependent.meta.getOrDefault("interleave", "false"))
                && perNode(dependent) == perNode(colocation.primary());
    }

    private static int perNode(Item item) {
        return switch (item.variant) {
            case PRIMITIVE, GROUP -> 1;
            case CLONE -> MetaValues.number(item, 1, "clone-node-max");
            case BUNDLE -> item.cloneNodeMax;
        };
    }

    private void followBundle(Rsc dependent, Rsc primary, Colocation colocation) {
        if (primary.provisional) {
            return;
        }
        if (colocation.dependent().variant == Variant.CLONE || colocation.dependent().variant == Variant.BUNDLE) {
            pair(dependent, primary, colocation);
            return;
        }
        List<Integer> places = new ArrayList<>();
        for (Item.Replica replica : primary.item.replicas) {
            Rsc container = work.rsc(replica.container());
            if (colocation.score() < Scores.INFINITY) {
                primitives.follow(dependent, container, colocation);
            } else if (container.assigned >= 0 && !container.isBlocked() && (colocation.primaryRole() != Role.PROMOTED
                    || replica.child() != null && work.rsc(replica.child()).next == Role.PROMOTED)) {
                places.add(container.assigned);
            }
        }
        if (colocation.score() >= Scores.INFINITY) {
            onlyOn(dependent, places);
        }
    }

    private void pair(Rsc dependent, Rsc primary, Colocation colocation) {
        Rsc instance = pairs.partner(dependent, primary, Role.UNKNOWN);
        if (instance != null) {
            follow(dependent, instance, colocation);
        } else if (colocation.score() >= Scores.INFINITY) {
            work.assignNowhere(dependent);
            dependent.reason = Reason.COLOCATION;
        }
    }

    /// Source: `node_list_exclude`
    private static void onlyOn(Rsc dependent, List<Integer> places) {
        for (int node = 0; node < dependent.table.length; node++) {
            if (dependent.table[node] != Scores.ABSENT && !places.contains(node)) {
                dependent.table[node] = -Scores.INFINITY;
            } else if (dependent.table[node] == Scores.ABSENT && places.contains(node)) {
                dependent.table[node] = -Scores.INFINITY;
            }
        }
    }
}
