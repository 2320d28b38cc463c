package org.quorate.simulate.schedule;

import java.util.List;

/// In which order resources are assigned where capacity counts.
///
/// Source: lib/pacemaker/pcmk_sched_resource.c (`cmp_resources`)
final class ResourceOrder {

    private final Work work;
    private final ScoreMerge merge;
    private final List<Integer> nodes;

    ResourceOrder(Work work, ScoreMerge merge, List<Integer> nodes) {
        this.work = work;
        this.merge = merge;
        this.nodes = nodes;
    }

    List<Rsc> sorted(List<Rsc> resources) {
        return MergeSort.sorted(resources, this::compare);
    }

    private int compare(Rsc first, Rsc second) {
        if (first.priority != second.priority) {
            return first.priority > second.priority ? -1 : 1;
        }
        int[] scores1 = merge.merge(first, null, null, 1, ScoreMerge.THIS_WITH);
        int[] scores2 = merge.merge(second, null, null, 1, ScoreMerge.THIS_WITH);
        int here = Integer.compare(score(scores2, current(second)), score(scores1, current(first)));
        if (here != 0) {
            return here;
        }
        for (int node : nodes) {
            int order = Integer.compare(score(scores2, node), score(scores1, node));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private int current(Rsc rsc) {
        return rsc.isActive() ? work.current(rsc) : -1;
    }

    private static int score(int @org.jspecify.annotations.Nullable [] table, int node) {
        return table == null || node < 0 || table[node] == Scores.ABSENT ? -Scores.INFINITY : table[node];
    }
}
