package org.quorate.simulate.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FaultTree;
import org.quorate.analysis.Part;

/// The smallest sets of parts that do harm: the set does, and none of its proper subsets. Sets come in the order of their size; the
/// empty one says that it is so without any failure.
///
/// This needs no promise that more failures do more harm, which does not hold: a dead rival cannot take the quorum device's vote.
final class CutSets {

    private final Effects effects;
    private final List<Part> candidates;
    private final BitSet[] implied;
    private final List<int[]> quorum = new ArrayList<>();
    private final Map<Integer, List<int[]>> fencing = new HashMap<>();
    private final Map<Integer, List<int[]>> services = new HashMap<>();

    CutSets(Facts facts, Effects effects, List<Part> candidates) {
        this.effects = effects;
        this.candidates = candidates;
        FaultTree tree = facts.faultTree();
        implied = candidates.stream().map(part -> {
            BitSet failed = new BitSet();
            failed.set(tree.number(part).orElseThrow());
            BitSet dead = tree.dead(failed);
            BitSet among = new BitSet();
            for (int i = 0; i < candidates.size(); i++) {
                among.set(i, !candidates.get(i).equals(part) && dead.get(tree.number(candidates.get(i)).orElseThrow()));
            }
            return among;
        }).toArray(BitSet[]::new);
    }

    void add(int[] set, Effect effect) {
        if (isRedundant(set)) {
            return;
        }
        if (!effect.quorate()) {
            addTo(quorum, set);
        }
        effect.unfenceable().stream().forEach(node -> addTo(fencing.computeIfAbsent(node, _ -> new ArrayList<>()), set));
        effect.lost().stream().forEach(service -> addTo(services.computeIfAbsent(service, _ -> new ArrayList<>()), set));
    }

    /// {rack A, host in rack A} is {rack A}
    private boolean isRedundant(int[] set) {
        return Arrays.stream(set).anyMatch(member -> Arrays.stream(set).anyMatch(other -> other != member && implied[other].get(member)));
    }

    private static void addTo(List<int[]> minimal, int[] set) {
        if (minimal.stream().noneMatch(smaller -> smaller.length < set.length && isWithin(smaller, set))) {
            minimal.add(set);
        }
    }

    private static boolean isWithin(int[] smaller, int[] set) {
        return Arrays.stream(smaller).allMatch(member -> Arrays.stream(set).anyMatch(other -> other == member));
    }

    List<List<Part>> quorum() {
        return parts(quorum);
    }

    Map<String, List<List<Part>>> fencing() {
        Map<String, List<List<Part>>> byNode = new LinkedHashMap<>();
        for (int i = 0; i < effects.targets().size(); i++) {
            byNode.put(effects.targets().get(i).name(), parts(fencing.getOrDefault(i, List.of())));
        }
        return byNode;
    }

    Map<String, List<List<Part>>> services() {
        Map<String, List<List<Part>>> byService = new LinkedHashMap<>();
        for (int i = 0; i < effects.services().size(); i++) {
            byService.put(effects.services().get(i), parts(services.getOrDefault(i, List.of())));
        }
        return byService;
    }

    private List<List<Part>> parts(List<int[]> sets) {
        return sets.stream().map(set -> Arrays.stream(set).mapToObj(candidates::get).toList()).toList();
    }
}
