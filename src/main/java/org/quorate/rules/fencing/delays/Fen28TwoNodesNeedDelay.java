package org.quorate.rules.fencing.delays;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;

final class Fen28TwoNodesNeedDelay implements Rule {

    @Override
    public String id() {
        return "FEN-28";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        if (!facts.fenceDelays().isRace() || facts.fenceDelays().longest() > 0) {
            return Stream.empty();
        }
        List<Node> nodes = facts.nodes().clusterNodes();
        Problem problem = Problem.of("%s and %s may fence each other at the same time: no fence device has a delay."
                .formatted(nodes.getFirst().name(), nodes.getLast().name()),
                nodes.stream().map(Node::element).toList());
        return Stream.of(DelayRemedy.favour(facts, nodes.getFirst(), nodes.getLast()).map(problem::fix).orElse(problem));
    }
}
