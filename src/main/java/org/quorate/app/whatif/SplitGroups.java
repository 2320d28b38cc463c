package org.quorate.app.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FailureDomain;
import org.quorate.analysis.Node;
import org.quorate.simulate.whatif.Event;

/// Into which group each cluster node goes when the cluster network parts.
final class SplitGroups {

    /// at most so many groups
    static final int MOST = 4;

    private final Facts facts;
    private final Map<String, Integer> groups = new LinkedHashMap<>();

    /// The last half of the nodes leaves the first one.
    SplitGroups(Facts facts) {
        this.facts = facts;
        List<Node> nodes = facts.nodes().clusterNodes();
        for (int i = 0; i < nodes.size(); i++) {
            groups.put(nodes.get(i).name(), i < (nodes.size() + 1) / 2 ? 0 : 1);
        }
    }

    List<String> nodes() {
        return List.copyOf(groups.keySet());
    }

    int group(String node) {
        return Objects.requireNonNull(groups.get(node));
    }

    void put(String node, int group) {
        groups.put(node, group);
    }

    /// Whether the nodes stand in several places of a kind, of which the design says so.
    boolean canDivide(FailureDomain.Kind kind) {
        return places(kind).size() > 1;
    }

    /// Each place a group; those that stand in none go into the first one, and there are no more groups than [#MOST].
    void divide(FailureDomain.Kind kind) {
        List<Set<String>> places = places(kind);
        groups.replaceAll((node, _) -> 0);
        for (int i = 0; i < places.size(); i++) {
            int group = Math.min(i, MOST - 1);
            places.get(i).forEach(node -> groups.put(node, group));
        }
    }

    private List<Set<String>> places(FailureDomain.Kind kind) {
        return facts.failureDomains().of(kind).map(domain -> {
            Set<String> within = new LinkedHashSet<>();
            facts.nodes().clusterNodes().stream().filter(node -> node.machine().filter(domain.machines()::contains).isPresent()).map(Node::name).forEach(within::add);
            return within;
        }).filter(within -> !within.isEmpty()).toList();
    }

    /// The nodes of a group.
    Set<String> members(int group) {
        Set<String> members = new LinkedHashSet<>();
        groups.forEach((node, of) -> {
            if (of == group) {
                members.add(node);
            }
        });
        return members;
    }

    /// `2 of 3 votes, quorum 2`, of the nodes alone.
    String votes(int group) {
        int votes = members(group).stream().mapToInt(node -> facts.votes().nodes().getOrDefault(node, 0)).sum();
        return "%d of %d votes, quorum %d".formatted(votes, facts.votes().expected(), facts.votes().quorum());
    }

    /// Whether there is more than one group.
    boolean isSplit() {
        return groups.values().stream().distinct().count() > 1;
    }

    Event.Split event() {
        List<Set<String>> all = new ArrayList<>();
        for (int group = 0; group < MOST; group++) {
            if (!members(group).isEmpty()) {
                all.add(members(group));
            }
        }
        return new Event.Split(all);
    }
}
