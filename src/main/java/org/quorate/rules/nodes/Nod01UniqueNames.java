package org.quorate.rules.nodes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;

final class Nod01UniqueNames implements Rule {

    @Override
    public String id() {
        return "NOD-01";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.nodes().clusterNodes().stream()
                .collect(Collectors.groupingBy(node -> node.name().toLowerCase(Locale.ROOT), LinkedHashMap::new, Collectors.toList()))
                .values().stream().filter(same -> same.size() > 1).map(Nod01UniqueNames::problem);
    }

    private static Problem problem(List<Node> same) {
        return Problem.of("%d cluster nodes have the name %s.".formatted(same.size(), same.getFirst().name()),
                same.stream().map(Node::element).toList());
    }
}
