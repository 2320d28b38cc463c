package org.quorate.simulate.schedule;

import java.util.List;

/// Which instances of a promotable clone are promoted.
///
/// Source: lib/pacemaker/pcmk_sched_promotable.c
final class Promotion {

    private final Work work;
    private final ScoreMerge merge;
    private final Following following;
    private final Instances instances;
    private final PromotionScore scores;

    Promotion(Work work, ScoreMerge merge, Following following, Instances instances) {
        this.work = work;
        this.merge = merge;
        this.following = following;
        this.instances = instances;
        scores = new PromotionScore(work);
    }

    /// Source: `pcmk__add_promotion_scores`
    void addScores(Rsc clone) {
        if (clone.promotionAdded) {
            return;
        }
        clone.promotionAdded = true;
        for (Rsc instance : clone.children) {
            for (int node = 0; node < work.nodes; node++) {
                if (instance.table[node] != Scores.ABSENT && work.standing.isAvailable(node)) {
                    int score = scores.of(instance, node).orElse(0);
                    if (score > 0) {
                        instance.table[node] = Scores.add(instance.table[node], score);
                    }
                    instance.priority = Math.max(instance.priority, score);
                }
            }
        }
    }

    /// Source: `pcmk__set_instance_roles`
    void chooseRoles(Rsc clone) {
        java.util.Arrays.fill(clone.counts, 0);
        clone.children.forEach(instance -> priority(instance, clone));
        sort(clone);
        int promoted = 0;
        for (Rsc instance : clone.children) {
            int node = instance.sortIndex >= 0 && (promoted < clone.item.promotedMax || !clone.managed) ? promotable(instance, clone) : -1;
            boolean frozen = node >= 0 && instance.state(true).isBelow(Role.PROMOTED) && !work.state.hasQuorum()
                    && work.options.noQuorumPolicy() == ClusterOptions.NoQuorumPolicy.FREEZE;
            if (node < 0 || frozen) {
                unpromoted(instance);
            } else {
                clone.counts[node]++;
                promoted(instance);
                promoted++;
            }
        }
    }

    /// Source: `set_instance_priority`
    private void priority(Rsc instance, Rsc clone) {
        if (instance.state(true) == Role.STARTED) {
            unpromotedNow(instance);
        }
        int node = instance.location();
        if (node < 0) {
            return;
        }
        Role next = instance.state(false);
        switch (next) {
            case STARTED, UNKNOWN -> instance.priority = scores.of(instance, node).orElse(-1);
            case UNPROMOTED, STOPPED -> instance.priority = -Scores.INFINITY;
            case PROMOTED -> { }
        }
        locations(instance, instance.item.locations, node);
        locations(instance, clone.item.locations, node);
        List.copyOf(instance.thisWith).forEach(colocation -> following.follow(instance, work.rsc(colocation.primary()), colocation));
        instance.sortIndex = next == Role.PROMOTED ? Scores.INFINITY : instance.priority;
    }

    private static void unpromotedNow(Rsc rsc) {
        rsc.role = rsc.role == Role.STARTED ? Role.UNPROMOTED : rsc.role;
        rsc.children.forEach(Promotion::unpromotedNow);
    }

    private static void locations(Rsc instance, List<Location> locations, int node) {
        for (Location location : locations) {
            if (location.role() == Role.PROMOTED && location.scores()[node] != Scores.ABSENT) {
                instance.priority = Scores.add(instance.priority, location.scores()[node]);
            }
        }
    }

    /// Source: `sort_promotable_instances`
    private void sort(Rsc clone) {
        if (clone.promotionSorted) {
            return;
        }
        clone.promotionSorted = true;
        clone.merging = true;
        for (Rsc instance : clone.children) {
            int node = instance.location();
            if (instance.sortIndex >= 0 && node >= 0) {
                clone.table[node] = Scores.add(instance.sortIndex, clone.table[node]);
            }
        }
        for (Colocation colocation : clone.thisWith) {
            if (colocation.dependentRole() == Role.PROMOTED) {
                merge(clone, colocation.primary(), colocation, colocation.score() < Scores.INFINITY ? ScoreMerge.ACTIVE : 0);
            }
        }
        for (Colocation colocation : clone.withThis) {
            if (colocation.primaryRole() == Role.PROMOTED && work.hasInfluence(colocation, null)) {
                merge(clone, colocation.dependent(), colocation, ScoreMerge.ACTIVE | ScoreMerge.NONNEGATIVE);
            }
        }
        if (clone.item.tickets.stream().anyMatch(use -> use.role() == Role.PROMOTED
                && (!work.state.isGranted(use.ticket()) || work.state.isStandby(use.ticket())))) {
            work.ban(clone);
        }
        for (Rsc instance : clone.children) {
            int node = instance.location();
            if (!instance.managed && instance.next == Role.PROMOTED) {
                instance.sortIndex = Scores.INFINITY;
            } else if (node >= 0 && instance.sortIndex >= 0) {
                instance.sortIndex = clone.table[node];
            }
        }
        clone.children = MergeSort.sorted(clone.children, this::compare);
        clone.merging = false;
    }

    private void merge(Rsc clone, Item other, Colocation colocation, int flags) {
        int[] merged = merge.merge(work.rsc(other), clone.table, colocation.attribute(), Scores.factor(colocation.score()), flags);
        clone.table = merged == null ? clone.table : merged;
    }

    /// Source: `cmp_promotable_instance`
    private int compare(Rsc first, Rsc second) {
        if (first.sortIndex != second.sortIndex) {
            return first.sortIndex > second.sortIndex ? -1 : 1;
        }
        int role = second.state(true).compareTo(first.state(true));
        return role != 0 ? role : instances.order().compare(first, second);
    }

    /// Source: `node_to_be_promoted_on`
    private int promotable(Rsc instance, Rsc clone) {
        for (Rsc child : instance.children) {
            if (promotable(child, clone) < 0) {
                return -1;
            }
        }
        int node = instance.location();
        if (node < 0) {
            return -1;
        } else if (!instance.managed) {
            if (instance.state(true) != Role.PROMOTED) {
                return -1;
            }
        } else if (instance.priority < 0 || !work.standing.isAvailable(node) || work.standing.isGuest(node) && !work.hostAssigned(node)) {
            return -1;
        }
        boolean full = clone.counts[node] >= clone.item.promotedNodeMax && instance.managed;
        return clone.table[node] == Scores.ABSENT || full ? -1 : node;
    }

    private static void unpromoted(Rsc rsc) {
        rsc.next = rsc.location() < 0 && rsc.children.stream().noneMatch(child -> child.assigned >= 0) ? Role.STOPPED : Role.UNPROMOTED;
        rsc.children.forEach(Promotion::unpromoted);
    }

    private static void promoted(Rsc rsc) {
        rsc.next = rsc.next == Role.UNKNOWN ? Role.PROMOTED : rsc.next;
        rsc.children.forEach(Promotion::promoted);
    }
}
