package org.quorate.simulate.schedule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.model.CibBoolean;

/// What the place of a primary means for the scores of its dependent.
///
/// Source: lib/pacemaker/pcmk_sched_colocation.c (`pcmk__colocation_affects`, `pcmk__apply_coloc_to_weights`,
/// `pcmk__apply_coloc_to_priority`), and the `apply_coloc_score` methods of primitives, groups, clones and bundles
final class Following {

    private enum Effect {
        NOTHING, ROLE, LOCATION
    }

    private final Work work;
    private final NodeChoice choice;

    Following(Work work, NodeChoice choice) {
        this.work = work;
        this.choice = choice;
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
            case PRIMITIVE -> followPrimitive(dependent, primary, colocation);
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
            followPrimitive(dependent, member, colocation);
        } else if (colocation.score() < Scores.INFINITY) {
            primary.children.forEach(member -> followPrimitive(dependent, member, colocation));
        }
    }

    private void followClone(Rsc dependent, Rsc primary, Colocation colocation) {
        if (primary.provisional) {
            return;
        }
        if (primary.item.promotable && colocation.primaryRole() != Role.UNKNOWN) {
            if (dependent.provisional) {
                withRole(dependent, primary, colocation);
                return;
            } else if (colocation.dependentRole() == Role.PROMOTED) {
                priorityWithRole(dependent, primary, colocation);
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
            case CLONE -> ResourceReading.number(item, 1, "clone-node-max");
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
                followPrimitive(dependent, container, colocation);
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
        Rsc instance = compatible(dependent, primary, Role.UNKNOWN);
        if (instance != null) {
            follow(dependent, instance, colocation);
        } else if (colocation.score() >= Scores.INFINITY) {
            work.assignNowhere(dependent);
            dependent.reason = Reason.COLOCATION;
        }
    }

    /// The instance on the node that the dependent has, or on the best that it may have.
    ///
    /// Source: `find_compatible_child`, `compatible_replica`
    @Nullable Rsc compatible(Rsc dependent, Rsc primary, Role role) {
        int node = dependent.location();
        if (node >= 0) {
            return instanceOn(primary, node, role);
        }
        for (int candidate : choice.sorted(dependent.table, -1)) {
            Rsc instance = instanceOn(primary, candidate, role);
            if (instance != null) {
                return instance;
            }
        }
        return null;
    }

    private @Nullable Rsc instanceOn(Rsc primary, int node, Role role) {
        for (Rsc instance : instances(primary)) {
            if (!instance.isBlocked() && instance.location() == node && (role == Role.UNKNOWN || instance.state(false) == role)) {
                return instance;
            }
        }
        return null;
    }

    private List<Rsc> instances(Rsc primary) {
        return primary.item.variant == Variant.BUNDLE ? primary.item.replicas.stream().map(replica -> work.rsc(replica.container())).toList()
                : primary.children;
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

    /// Source: `pcmk__update_dependent_with_promotable`
    private void withRole(Rsc dependent, Rsc primary, Colocation colocation) {
        int[] keys = work.keys(colocation.attribute());
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
    private void priorityWithRole(Rsc dependent, Rsc primary, Colocation colocation) {
        if (compatible(dependent, primary, colocation.primaryRole()) != null) {
            dependent.priority = Scores.add(dependent.priority, colocation.score());
        } else if (colocation.score() >= Scores.INFINITY) {
            dependent.priority = -Scores.INFINITY;
        }
    }

    private void followPrimitive(Rsc dependent, Rsc primary, Colocation colocation) {
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
        int[] keys = work.keys(colocation.attribute());
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
        int[] keys = work.keys(colocation.attribute());
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
