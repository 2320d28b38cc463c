package org.quorate.simulate.schedule;

/// What the place of a primitive means for the scores, or for the promotion, of what depends on it.
///
/// Source: lib/pacemaker/pcmk_sched_colocation.c (`pcmk__colocation_affects`, `pcmk__apply_coloc_to_weights`,
/// `pcmk__apply_coloc_to_priority`)
final class PrimitiveFollowing {

    private enum Effect {
        NOTHING, ROLE, LOCATION
    }

    private final Work work;

    PrimitiveFollowing(Work work) {
        this.work = work;
    }

    void follow(Rsc dependent, Rsc primary, Colocation colocation) {
        switch (effect(dependent, primary, colocation, false)) {
            case ROLE -> priority(dependent, primary, colocation);
            case LOCATION -> location(dependent, primary, colocation);
            case NOTHING -> { }
        }
    }

    /// Whether a mandatory colocation would bind the two to one node.
    static boolean binds(Rsc dependent, Rsc primary, Colocation colocation) {
        return effect(dependent, primary, colocation, true) == Effect.LOCATION;
    }

    private static Effect effect(Rsc dependent, Rsc primary, Colocation colocation, boolean preview) {
        if (!preview && primary.provisional) {
            return Effect.NOTHING;
        }
        Role role = colocation.dependentRole();
        if (role.compareTo(Role.UNPROMOTED) >= 0 && dependent.parent != null && dependent.parent.item.promotable && !dependent.provisional) {
            return Effect.ROLE;
        }
        if (!preview && !dependent.provisional) {
            return Effect.NOTHING;
        }
        Role primaryRole = colocation.primaryRole();
        boolean wrong = role != Role.UNKNOWN && role != dependent.next || primaryRole != Role.UNKNOWN && primaryRole != primary.next;
        boolean right = role != Role.UNKNOWN && role == dependent.next || primaryRole != Role.UNKNOWN && primaryRole == primary.next;
        return colocation.score() > 0 && wrong || colocation.score() < 0 && right ? Effect.NOTHING : Effect.LOCATION;
    }

    private void location(Rsc dependent, Rsc primary, Colocation colocation) {
        int score = colocation.score();
        if (primary.assigned < 0 && score < 0) {
            return;
        }
        int[] keys = work.standing.keys(colocation.attribute());
        int[] copy = dependent.table.clone();
        for (int node = 0; node < copy.length; node++) {
            if (copy[node] == Scores.ABSENT) {
                continue;
            }
            if (primary.assigned < 0) {
                copy[node] = Scores.add(-score, copy[node]);
            } else if (keys[node] == keys[primary.assigned]) {
                copy[node] = score < Scores.INFINITY ? Scores.add(score, copy[node]) : copy[node];
            } else if (score >= Scores.INFINITY) {
                copy[node] = Scores.add(-score, copy[node]);
            }
        }
        if (score <= -Scores.INFINITY || score >= Scores.INFINITY || work.anyAvailable(copy)) {
            dependent.table = copy;
        }
    }

    private void priority(Rsc dependent, Rsc primary, Colocation colocation) {
        if (primary.assigned < 0 || dependent.assigned < 0) {
            return;
        }
        int[] keys = work.standing.keys(colocation.attribute());
        if (keys[dependent.assigned] != keys[primary.assigned]) {
            if (colocation.score() == Scores.INFINITY && colocation.dependentRole() == Role.PROMOTED) {
                dependent.priority = -Scores.INFINITY;
            }
        } else if (colocation.primaryRole() == Role.UNKNOWN || colocation.primaryRole() == primary.next) {
            int sign = colocation.dependentRole() == Role.UNPROMOTED ? -1 : 1;
            dependent.priority = Scores.add(sign * colocation.score(), dependent.priority);
        }
    }
}
