package org.quorate.rules.nodes;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;

final class Nod09SingleNode implements Rule {

    @Override
    public String id() {
        return "NOD-09";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        List<Node> nodes = facts.nodes().clusterNodes();
        return nodes.size() != 1 ? Stream.empty()
                : Stream.of(Problem.of("%s is the only cluster node.".formatted(nodes.getFirst().name()), nodes.getFirst().element()));
    }
}
