package org.quorate.simulate.schedule;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What dependents wish for their primaries, and theirs for them.
///
/// Source: lib/pacemaker/pcmk_sched_colocation.c (`pcmk__add_colocated_node_scores`, `add_node_scores_matching_attr`,
/// `best_node_score_matching_attr`)
final class ScoreMerge {

    /// scores that leave nothing are taken back
    static final int ACTIVE = 1;
    /// a wish may not turn a score negative
    static final int NONNEGATIVE = 2;
    /// what the resource depends on counts, not what depends on it
    static final int THIS_WITH = 4;

    private final Work work;

    ScoreMerge(Work work) {
        this.work = work;
    }

    /// @param table null: start from the resource's own
    /// @return the table with the wishes, or as it was
    int @Nullable [] merge(Rsc rsc, int @Nullable [] table, @Nullable String attribute, float factor, int flags) {
        if (rsc.merging) {
            return table;
        }
        rsc.merging = true;
        int[] merged = start(rsc, table, attribute, factor, flags);
        if (merged == null && rsc.isGroup() && rsc.children.isEmpty()) {
            rsc.merging = false;
            return table;
        }
        if (work.anyAvailable(merged)) {
            merged = others(rsc, merged, factor, flags);
        } else if ((flags & ACTIVE) != 0) {
            rsc.merging = false;
            return table;
        }
        if ((flags & NONNEGATIVE) != 0 && merged != null) {
            for (int node = 0; node < merged.length; node++) {
                merged[node] = merged[node] == Scores.UNUSABLE ? 1 : merged[node];
            }
        }
        rsc.merging = false;
        return merged;
    }

    private int @Nullable [] start(Rsc rsc, int @Nullable [] table, @Nullable String attribute, float factor, int flags) {
        if (rsc.isGroup()) {
            if (rsc.children.isEmpty()) {
                return null;
            }
            Rsc member = table == null ? rsc.last() : rsc.children.getFirst();
            return merge(member, table == null ? null : table.clone(), attribute, factor, flags);
        }
        if (table == null) {
            return rsc.table.clone();
        }
        int[] copy = table.clone();
        addMatching(copy, rsc, attribute, factor, (flags & NONNEGATIVE) != 0);
        return copy;
    }

    private int @Nullable [] others(Rsc rsc, int @Nullable [] table, float factor, int flags) {
        boolean thisWith = (flags & THIS_WITH) != 0;
        List<Colocation> list = thisWith ? rsc.thisWith : rsc.isGroup() ? rsc.last().withThis : rsc.withThis;
        float sign = factor < 0 ? -1 : 1;
        int[] merged = table;
        for (Colocation colocation : list) {
            if (thisWith || work.hasInfluence(colocation, null)) {
                Rsc other = work.rsc(thisWith ? colocation.primary() : colocation.dependent());
                merged = merge(other, merged, colocation.attribute(), sign * colocation.score() / Scores.INFINITY, flags | ACTIVE);
            }
        }
        return merged;
    }

    private void addMatching(int[] table, Rsc rsc, @Nullable String attribute, float factor, boolean onlyPositive) {
        int[] keys = work.standing.keys(attribute);
        int[] best = best(rsc, keys);
        for (int node = 0; node < table.length; node++) {
            if (table[node] == Scores.ABSENT) {
                continue;
            }
            int score = best[keys[node] + 1];
            if (factor < 0 && score < 0 || table[node] == Scores.UNUSABLE) {
                continue;
            }
            int sum = Scores.add(Scores.passedOn(factor, score), table[node]);
            if (onlyPositive && sum < 0 && table[node] > 0) {
                table[node] = Scores.UNUSABLE;
            } else if (!onlyPositive || sum >= 0 || table[node] != 0) {
                table[node] = sum;
            }
        }
    }

    /// by value of the attribute, the missing one first
    private int[] best(Rsc rsc, int[] keys) {
        int[] best = new int[keys.length + 1];
        Arrays.fill(best, -Scores.INFINITY);
        for (int node = 0; node < keys.length; node++) {
            int score = rsc.table[node];
            if (score > best[keys[node] + 1] && work.standing.isAvailable(node)) {
                best[keys[node] + 1] = score;
            }
        }
        return best;
    }
}
