package org.quorate.simulate.schedule;

import java.util.Comparator;

/// Which of two instances is assigned first.
///
/// Source: lib/pacemaker/pcmk_sched_resource.c (`pcmk__cmp_instance`, `cmp_instance_by_colocation`)
final class InstanceOrder implements Comparator<Rsc> {

    private final Work work;
    private final ScoreMerge merge;

    InstanceOrder(Work work, ScoreMerge merge) {
        this.work = work;
        this.merge = merge;
    }

    @Override
    public int compare(Rsc first, Rsc second) {
        int count = first.isActive() && second.isActive() ? Integer.compare(first.runningOn.length, second.runningOn.length) : 0;
        if (count != 0) {
            return count;
        }
        int node1 = work.current(first);
        int node2 = work.current(second);
        boolean can1 = node1 < 0 || first.table[node1] >= 0;
        boolean can2 = node2 < 0 || second.table[node2] >= 0;
        if (can1 != can2) {
            return can1 ? -1 : 1;
        }
        // a node that rules the instance out counts as none from here on
        node1 = can1 ? node1 : -1;
        node2 = can2 ? node2 : -1;
        if (first.priority != second.priority) {
            return first.priority > second.priority ? -1 : 1;
        }
        if (node1 < 0 || node2 < 0) {
            return node1 < 0 && node2 < 0 ? 0 : node1 < 0 ? 1 : -1;
        }
        if (work.standing.isAvailable(node1) != work.standing.isAvailable(node2)) {
            return work.standing.isAvailable(node1) ? -1 : 1;
        }
        return compareActive(first, node1, second, node2);
    }

    private int compareActive(Rsc first, int node1, Rsc second, int node2) {
        boolean in1 = first.parent.table[node1] != Scores.ABSENT;
        boolean in2 = second.parent.table[node2] != Scores.ABSENT;
        if (!in1 || !in2) {
            return in1 == in2 ? 0 : in1 ? -1 : 1;
        }
        int count = Integer.compare(first.parent.counts[node1], second.parent.counts[node2]);
        if (count != 0) {
            return count;
        }
        if (failed(first) != failed(second)) {
            return failed(first) ? 1 : -1;
        }
        int colocated = Integer.compare(colocated(second, node2), colocated(first, node1));
        return colocated != 0 ? colocated : Integer.compare(number(first), number(second));
    }

    private static boolean failed(Rsc rsc) {
        return rsc.failed || rsc.children.stream().anyMatch(InstanceOrder::failed);
    }

    private int colocated(Rsc instance, int node) {
        int[] table = Work.filled(work.nodes, Scores.ABSENT);
        table[node] = 0;
        int[] merged = table;
        for (Colocation colocation : instance.parent.thisWith) {
            merged = merge.merge(work.rsc(colocation.primary()), merged, colocation.attribute(), Scores.factor(colocation.score()), 0);
        }
        for (Colocation colocation : instance.parent.withThis) {
            if (work.hasInfluence(colocation, instance)) {
                merged = merge.merge(work.rsc(colocation.dependent()), merged, colocation.attribute(), Scores.factor(colocation.score()),
                        ScoreMerge.NONNEGATIVE);
            }
        }
        return merged[node];
    }

    private static int number(Rsc rsc) {
        String id = rsc.item.id;
        int at = id.lastIndexOf(':') >= 0 ? id.lastIndexOf(':') : id.lastIndexOf('-');
        return org.quorate.model.Numbers.integer(id.substring(at + 1)).orElse(0);
    }
}
