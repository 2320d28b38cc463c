package org.quorate.simulate.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FaultTree;
import org.quorate.analysis.Part;
import org.quorate.simulate.whatif.WhatIf;

/// Tries every set of parts up to a size: from the whole cluster running, all of a set fail at one instant.
///
/// The work is spread over all cores; sets with the same effect are evaluated once; the result does not depend on the order of the work.
public final class Sweep {

    private final Facts facts;
    private final List<Part> candidates;
    private final int[] numbers;
    private final Effects effects;

    private Sweep(Facts facts, WhatIf whatIf, boolean all) {
        this.facts = facts;
        candidates = Candidates.of(facts, all);
        FaultTree tree = facts.faultTree();
        numbers = candidates.stream().mapToInt(part -> tree.number(part).orElseThrow()).toArray();
        effects = new Effects(facts, whatIf);
    }

    /// @param all whether power supplies, networks and links fail as well
    public static Sweep of(Facts facts, WhatIf whatIf, boolean all) {
        return new Sweep(facts, whatIf, all);
    }

    /// Is told how far the work is, from any thread.
    public interface Progress {
        void at(int done, int total);
    }

    /// The parts that are failed.
    public List<Part> candidates() {
        return candidates;
    }

    /// @param order     up to how many parts fail at once, 1 to 3
    /// @param cancelled asked between two sets; when it is so, the result is what has been found so far of whole sizes
    public SweepResult run(int order, Progress progress, BooleanSupplier cancelled) {
        CutSets cuts = new CutSets(facts, effects, candidates);
        cuts.add(new int[0], effects.atRest());
        List<SweepResult.Failure> failures = new ArrayList<>();
        int tried = 0;
        int total = 0;
        for (int size = 1; size <= order; size++) {
            total += count(candidates.size(), size);
        }
        AtomicInteger done = new AtomicInteger();
        for (int size = 1; size <= order; size++) {
            List<int[]> sets = sets(size);
            int all = total;
            Effect[] results = new Effect[sets.size()];
            IntStream.range(0, sets.size()).parallel().forEach(i -> {
                if (!cancelled.getAsBoolean()) {
                    results[i] = effects.of(numbers(sets.get(i)));
                    progress.at(done.incrementAndGet(), all);
                }
            });
            if (cancelled.getAsBoolean()) {
                break;
            }
            tried += results.length;
            for (int i = 0; i < results.length; i++) {
                SweepResult.Failure failure = effects.described(parts(sets.get(i)), results[i]);
                if (!failure.isHarmless() || size < 3) {
                    failures.add(failure);
                }
                cuts.add(sets.get(i), results[i]);
            }
        }
        return new SweepResult(failures, tried, effects.distinct(), cuts.quorum(), cuts.fencing(), cuts.services());
    }

    private static int count(int of, int size) {
        long count = 1;
        for (int i = 0; i < size; i++) {
            count = count * (of - i) / (i + 1);
        }
        return (int) Math.min(Integer.MAX_VALUE, count);
    }

    private BitSet numbers(int[] set) {
        BitSet failed = new BitSet();
        for (int i : set) {
            failed.set(numbers[i]);
        }
        return failed;
    }

    private List<Part> parts(int[] set) {
        return Arrays.stream(set).mapToObj(candidates::get).toList();
    }

    private List<int[]> sets(int size) {
        List<int[]> sets = new ArrayList<>();
        extend(new int[size], 0, 0, sets);
        return sets;
    }

    private void extend(int[] set, int at, int from, List<int[]> sets) {
        if (at == set.length) {
            sets.add(set.clone());
            return;
        }
        for (int i = from; i < candidates.size(); i++) {
            set[at] = i;
            extend(set, at + 1, i + 1, sets);
        }
    }
}
