package org.quorate.simulate.schedule;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.quorate.model.CibBoolean;

/// What nodes' health attributes add to everybody's scores.
///
/// Source: lib/pacemaker/pcmk_sched_nodes.c (`pcmk__apply_node_health`), lib/pengine/common.c (`pe__health_strategy`)
final class NodeHealth {

    private final ClusterOptions options;
    private final List<SchedulerNode> nodes;
    private final NodeAttributes attributes;

    NodeHealth(ClusterOptions options, List<SchedulerNode> nodes, NodeAttributes attributes) {
        this.options = options;
        this.nodes = nodes;
        this.attributes = attributes;
    }

    void apply(List<Item> top, LocationReading locations) {
        String strategy = options.value("node-health-strategy").orElse("none").toLowerCase(java.util.Locale.ROOT);
        if (!List.of("migrate-on-red", "only-green", "progressive", "custom").contains(strategy)) {
            return;
        }
        int base = strategy.equals("progressive") ? Scores.of(options.value("node-health-base").orElse(null)) : 0;
        for (SchedulerNode node : nodes) {
            int health = base;
            Map<String, String> all = new TreeMap<>(node.attributes());
            all.putAll(attributes.transientOnes(node.index()));
            for (Map.Entry<String, String> attribute : all.entrySet()) {
                if (attribute.getKey().startsWith("#health")) {
                    health = Scores.add(health, score(attribute.getValue(), strategy));
                }
            }
            if (health != 0) {
                add(top, locations, node, strategy, health);
            }
        }
    }

    private void add(List<Item> top, LocationReading locations, SchedulerNode node, String strategy, int health) {
        for (Item item : top) {
            boolean immune = health < 0 && CibBoolean.isTrue(item.meta.getOrDefault("allow-unhealthy-nodes", "false"));
            if (!immune) {
                int[] scores = new int[nodes.size()];
                Arrays.fill(scores, Scores.ABSENT);
                scores[node.index()] = health;
                locations.add(new Location(strategy, item, Role.UNKNOWN, false, scores));
            }
        }
    }

    private int score(String value, String strategy) {
        return switch (value.toLowerCase(java.util.Locale.ROOT)) {
            case "red" -> strategy.equals("progressive") || strategy.equals("custom") && options.value("node-health-red").isPresent()
                    ? Scores.of(options.value("node-health-red").orElse("-INFINITY")) : -Scores.INFINITY;
            case "yellow" -> strategy.equals("only-green") ? -Scores.INFINITY
                    : strategy.equals("migrate-on-red") ? 0 : Scores.of(options.value("node-health-yellow").orElse("0"));
            case "green" -> strategy.equals("migrate-on-red") || strategy.equals("only-green") ? 0 : Scores.of(options.value("node-health-green").orElse("0"));
            default -> Scores.of(value);
        };
    }
}
