package org.quorate.simulate.schedule;

import java.util.ArrayList;
import java.util.List;

/// Which of the nodes is best for a resource.
///
/// Source: lib/pacemaker/pcmk_sched_nodes.c (`compare_nodes`), pcmk_sched_primitive.c (`assign_best_node`), pcmk_sched_resource.c
/// (`pcmk__finalize_assignment`)
final class NodeChoice {

    private final Work work;
    private final Utilization utilization;
    private final int[] nameOrder;

    NodeChoice(Work work, Utilization utilization) {
        this.work = work;
        this.utilization = utilization;
        nameOrder = work.problem.nameOrder;
    }

    /// Negative: the first is better. Never 0 for two nodes.
    private int compare(int[] table, int first, int second, int current) {
        int order = compareButForNames(table, first, second, current);
        return order != 0 ? order : Integer.compare(nameOrder[first], nameOrder[second]);
    }

    private int compareButForNames(int[] table, int first, int second, int current) {
        int score = Integer.compare(effective(table, second), effective(table, first));
        if (score != 0) {
            return score;
        }
        ClusterOptions.Strategy strategy = work.options.strategy();
        if (strategy == ClusterOptions.Strategy.MINIMAL) {
            return 0;
        }
        if (strategy == ClusterOptions.Strategy.BALANCED) {
            int capacity = Capacity.compare(work.standing.free[first], work.standing.free[second]);
            if (capacity != 0) {
                return capacity;
            }
        }
        int count = Integer.compare(work.standing.assigned[first], work.standing.assigned[second]);
        return count != 0 ? count : first == current ? -1 : second == current ? 1 : 0;
    }

    private int effective(int[] table, int node) {
        return work.standing.isAvailable(node) ? table[node] : -Scores.INFINITY;
    }

    /// The nodes of a table, the best first.
    List<Integer> sorted(int[] table, int current) {
        List<Integer> nodes = new ArrayList<>();
        for (int node = 0; node < table.length; node++) {
            if (table[node] != Scores.ABSENT) {
                nodes.add(node);
            }
        }
        return MergeSort.sorted(nodes, (first, second) -> compare(table, first, second, current));
    }

    /// All nodes as they compare without a resource.
    List<Integer> all() {
        int[] scores = new int[work.nodes];
        for (int node = 0; node < work.nodes; node++) {
            scores[node] = work.problem.nodes.get(node).score();
        }
        return sorted(scores, -1);
    }

    /// Where free capacity is compared nodes may beat each other in a circle. Then the scheduler's choice depends on the order in
    /// which its tables hold the nodes, and everything from here on is uncertain.
    private int best(int[] table, int current) {
        int best = -1;
        for (int node = 0; node < table.length; node++) {
            if (table[node] != Scores.ABSENT && (best < 0 || compare(table, node, best, current) < 0)) {
                best = node;
            }
        }
        for (int node = 0; node < best && work.options.strategy() == ClusterOptions.Strategy.BALANCED; node++) {
            work.uncertain |= table[node] != Scores.ABSENT && compare(table, node, best, current) < 0;
        }
        return best;
    }

    /// Assigns a primitive.
    ///
    /// @param prefer a node to be preferred to others as good; -1: none
    boolean assign(Rsc rsc, int prefer) {
        int[] before = rsc.table.clone();
        int mostFree = utilization.ban(rsc);
        int preferred = prefer >= 0 ? prefer : mostFree;
        int current = work.current(rsc);
        int best = best(rsc.table, current);
        int chosen = best >= 0 && preferred >= 0 && rsc.table[preferred] != Scores.ABSENT && rsc.table[preferred] >= rsc.table[best]
                && work.available(rsc.table, preferred) ? preferred : -1;
        if (chosen < 0 && best >= 0) {
            chosen = unlessAtHome(rsc, best, current);
            rsc.tie = isTie(rsc.table, chosen, current);
        }
        rsc.uncertain = work.uncertain;
        boolean usable = chosen >= 0 && rsc.table[chosen] >= 0 && (work.standing.isAvailable(chosen) || work.standing.isGuest(chosen));
        if (usable) {
            work.assign(rsc, chosen);
        } else {
            rsc.tie = false;
            work.assignNowhere(rsc);
            rsc.reason = rsc.reason != null ? rsc.reason : why(rsc, before);
        }
        return usable;
    }

    /// a running resource stays where it is if that is no worse than the best, but only where there is something to gain
    private int unlessAtHome(Rsc rsc, int best, int current) {
        boolean ofUniqueClone = rsc.parent != null && rsc.parent.item.variant == Variant.CLONE && rsc.parent.item.unique;
        if (!ofUniqueClone && rsc.table[best] > 0 && work.standing.isAvailable(best) && current >= 0 && work.standing.isAvailable(current)
                && rsc.table[current] == rsc.table[best]) {
            return current;
        }
        return best;
    }

    private boolean isTie(int[] table, int chosen, int current) {
        for (int node = 0; node < table.length; node++) {
            if (node != chosen && table[node] != Scores.ABSENT && work.available(table, node) && compareButForNames(table, node, chosen, current) == 0) {
                return true;
            }
        }
        return false;
    }

    private Reason why(Rsc rsc, int[] beforeUtilization) {
        if (work.anyAvailable(beforeUtilization)) {
            return Reason.CAPACITY;
        }
        for (int score : beforeUtilization) {
            if (score >= 0) {
                return Reason.NO_NODE;
            }
        }
        return isLeftBehind(rsc) ? Reason.GROUP : Reason.BANNED;
    }

    private static boolean isLeftBehind(Rsc rsc) {
        int place = rsc.parent != null && rsc.parent.isGroup() ? rsc.parent.children.indexOf(rsc) : 0;
        return place > 0 && rsc.parent.children.get(place - 1).assigned < 0;
    }
}
