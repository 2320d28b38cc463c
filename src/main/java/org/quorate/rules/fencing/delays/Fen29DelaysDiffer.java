package org.quorate.rules.fencing.delays;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.analysis.Durations;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;

final class Fen29DelaysDiffer implements Rule {

    @Override
    public String id() {
        return "FEN-29";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        if (!facts.fenceDelays().isRace() || facts.fenceDelays().longest() == 0) {
            return Stream.empty();
        }
        List<Node> nodes = facts.nodes().clusterNodes();
        Problem problem = Problem.of("Fencing %s and fencing %s wait equally long."
                .formatted(nodes.getFirst().name(), nodes.getLast().name()),
                nodes.stream().map(Node::element).toList())
                        .because("Both delays are " + Durations.seconds(facts.fenceDelays().longest()) + ".");
        return Stream.of(DelayRemedy.favour(facts, nodes.getFirst(), nodes.getLast()).map(problem::fix).orElse(problem));
    }
}
