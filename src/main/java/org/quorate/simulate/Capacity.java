package org.quorate.simulate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quorate.analysis.Facts;
import org.quorate.model.Nv;
import org.quorate.model.NvSet;
import org.quorate.model.Numbers;
import org.quorate.model.Primitive;

/// What is left of the nodes' declared capacity during a placement. It counts only with a placement strategy that uses it.
///
/// Source: Pacemaker Explained, "Utilization and Placement Strategy"; lib/pacemaker/pcmk_sched_utilization.c
final class Capacity {

    private final String strategy;
    private final Map<String, Map<String, Integer>> free = new HashMap<>();

    private Capacity(String strategy) {
        this.strategy = strategy;
    }

    static Capacity of(Facts facts) {
        Capacity capacity = new Capacity(facts.topology().cluster().property("placement-strategy").orElse("default"));
        facts.nodes().all().forEach(node -> capacity.free.put(node.name(), amounts(facts.nodes().utilization(node.name()))));
        return capacity;
    }

    private static Map<String, Integer> amounts(List<NvSet> sets) {
        Map<String, Integer> amounts = new HashMap<>();
        for (NvSet set : sets) {
            for (Nv pair : set.pairs()) {
                amounts.putIfAbsent(pair.name(), pair.text().flatMap(Numbers::integer).orElse(0));
            }
        }
        return amounts;
    }

    private boolean isUsed() {
        return !strategy.equals("default");
    }

    boolean isMinimal() {
        return strategy.equals("minimal");
    }

    boolean fits(List<Primitive> together, String node) {
        Map<String, Integer> needed = new HashMap<>();
        together.forEach(primitive -> amounts(primitive.utilization()).forEach((name, amount) -> needed.merge(name, amount, Integer::sum)));
        Map<String, Integer> left = free.getOrDefault(node, Map.of());
        return !isUsed() || needed.entrySet().stream().allMatch(need -> need.getValue() <= left.getOrDefault(need.getKey(), 0));
    }

    void consume(Primitive primitive, String node) {
        if (isUsed()) {
            amounts(primitive.utilization()).forEach((name, amount) -> free.getOrDefault(node, new HashMap<>())
                    .computeIfPresent(name, (_, left) -> left - amount));
        }
    }

    /// with `balanced`, the node with more free attributes comes first
    Comparator<String> freest() {
        return strategy.equals("balanced") ? this::compare : (_, _) -> 0;
    }

    private int compare(String a, String b) {
        Map<String, Integer> left = free.getOrDefault(a, Map.of());
        Map<String, Integer> right = free.getOrDefault(b, Map.of());
        Set<String> names = new HashSet<>(left.keySet());
        names.addAll(right.keySet());
        return names.stream().mapToInt(name -> Integer.compare(right.getOrDefault(name, 0), left.getOrDefault(name, 0))).sum();
    }
}
