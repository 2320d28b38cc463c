package org.quorate.rules.nodes;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.model.ClusterNode;
import org.quorate.model.Components;
import org.quorate.model.Numbers;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Nod02NodeIds implements Rule {

    @Override
    public String id() {
        return "NOD-02";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        List<ClusterNode> nodes = facts.topology().all(ClusterNode.class).toList();
        Set<Integer> seen = new HashSet<>();
        Set<Integer> used = nodes.stream().flatMap(node -> number(node).stream()).collect(Collectors.toSet());
        return nodes.stream().filter(node -> number(node).filter(id -> id >= 1 && seen.add(id)).isEmpty())
                .map(node -> problem(node, free(used))).toList().stream();
    }

    private static Optional<Integer> number(ClusterNode node) {
        return node.nodeId().flatMap(Numbers::integer);
    }

    private static int free(Set<Integer> used) {
        int id = IntStream.iterate(1, next -> next + 1).filter(next -> !used.contains(next)).findFirst().orElseThrow();
        used.add(id);
        return id;
    }

    private static Problem problem(ClusterNode node, int free) {
        String fact = node.nodeId().map(id -> number(node).filter(number -> number >= 1).isPresent()
                ? "shares the node id " + id + " with another one"
                        : "has the node id " + id + ", which is no number from 1").orElse("has no node id");
        String label = "Give %s the node id %d".formatted(node.name(), free);
        return Problem.of("%s %s.".formatted(node.name(), fact), node.id())
                .fix(Remedy.change(label, node.id(), ClusterNode.class, each -> Components.with(each, "nodeId",
                        Optional.of(Integer.toString(free)))));
    }
}
