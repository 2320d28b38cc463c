package org.quorate.simulate.schedule;

/// What it means to depend on the promoted, or the unpromoted, instances of a clone.
///
/// Source: lib/pacemaker/pcmk_sched_promotable.c
final class RoleFollowing {

    private final Work work;
    private final InstancePairs pairs;

    RoleFollowing(Work work, InstancePairs pairs) {
        this.work = work;
        this.pairs = pairs;
    }

    /// Source: `pcmk__update_dependent_with_promotable`
    void follow(Rsc dependent, Rsc primary, Colocation colocation) {
        int[] keys = work.standing.keys(colocation.attribute());
        int[] scores = Work.filled(work.nodes, Scores.ABSENT);
        for (Rsc instance : primary.children) {
            int node = instance.location();
            if (node >= 0 && instance.state(false) == colocation.primaryRole()) {
                scores[node] = assignedScore(instance);
                for (int each = 0; each < work.nodes && colocation.score() < Scores.INFINITY; each++) {
                    if (keys[each] == keys[node] && dependent.table[each] != Scores.ABSENT) {
                        dependent.table[each] = Scores.add(dependent.table[each], colocation.score());
                    }
                }
            }
        }
        if (colocation.score() >= Scores.INFINITY && (colocation.dependentRole() != Role.PROMOTED || colocation.primaryRole() != Role.PROMOTED)) {
            for (int node = 0; node < work.nodes; node++) {
                if (dependent.table[node] != Scores.ABSENT) {
                    dependent.table[node] = scores[node] == Scores.ABSENT ? -Scores.INFINITY : Scores.add(dependent.table[node], scores[node]);
                } else if (scores[node] != Scores.ABSENT) {
                    dependent.table[node] = -Scores.INFINITY;
                }
            }
        }
    }

    private static int assignedScore(Rsc instance) {
        Rsc placed = instance;
        while (!placed.children.isEmpty()) {
            placed = placed.children.getFirst();
        }
        return placed.assignedScore;
    }

    /// Source: `pcmk__update_promotable_dependent_priority`
    void prefer(Rsc dependent, Rsc primary, Colocation colocation) {
        if (pairs.partner(dependent, primary, colocation.primaryRole()) != null) {
            dependent.priority = Scores.add(dependent.priority, colocation.score());
        } else if (colocation.score() >= Scores.INFINITY) {
            dependent.priority = -Scores.INFINITY;
        }
    }
}
