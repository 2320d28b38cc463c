package org.quorate.simulate.schedule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The values of nodes' attributes, with those that Pacemaker makes itself.
///
/// Source: lib/pengine/unpack.c (`add_node_attrs`)
final class NodeAttributes {

    private final List<SchedulerNode> nodes;
    private final List<Map<String, String>> transientOnes;
    private final boolean[] known;
    private final @Nullable String cluster;
    private final @Nullable String dc;
    private final Map<String, int[]> keys = new ConcurrentHashMap<>();

    /// @param transientOnes by node
    /// @param known         nodes of which an entry or a state has been read: they have names
    NodeAttributes(List<SchedulerNode> nodes, List<Map<String, String>> transientOnes, boolean[] known, @Nullable String cluster, @Nullable String dc) {
        this.nodes = nodes;
        this.transientOnes = transientOnes;
        this.known = known;
        this.cluster = cluster;
        this.dc = dc;
    }

    @Nullable String value(int node, @Nullable String name) {
        SchedulerNode of = nodes.get(node);
        if (name == null) {
            return null;
        }
        if (name.startsWith("#")) {
            if (name.equals("#kind")) {
                return switch (of.kind()) {
                    case CLUSTER -> "cluster";
                    case REMOTE -> "remote";
                    case GUEST -> "container";
                };
            }
            if (!known[node]) {
                return null;
            }
            switch (name) {
                case "#uname" -> {
                    return of.name();
                }
                case "#id" -> {
                    return of.id();
                }
                case "#is_dc" -> {
                    return String.valueOf(of.id().equals(dc));
                }
                case "#cluster-name" -> {
                    return cluster;
                }
                case "#site-name" -> {
                    String site = own(node, "site-name");
                    return site == null ? cluster : site;
                }
                default -> { }
            }
        }
        return own(node, name);
    }

    private @Nullable String own(int node, String name) {
        String value = transientOnes.get(node).get(name);
        return value == null ? nodes.get(node).attributes().get(name) : value;
    }

    Map<String, String> transientOnes(int node) {
        return transientOnes.get(node);
    }

    /// For each node a number that is the same where the values are, case ignored; -1: the node has none. Missing equals missing.
    ///
    /// @param attribute null: the nodes' names
    int[] keys(@Nullable String attribute) {
        return keys.computeIfAbsent(attribute == null ? "#uname" : attribute, name -> {
            Map<String, Integer> numbers = new HashMap<>();
            int[] all = new int[nodes.size()];
            for (int node = 0; node < all.length; node++) {
                String value = value(node, name);
                all[node] = value == null ? -1 : numbers.computeIfAbsent(value.toLowerCase(java.util.Locale.ROOT), _ -> numbers.size());
            }
            return all;
        });
    }
}
