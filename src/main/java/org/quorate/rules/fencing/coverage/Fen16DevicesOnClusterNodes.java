package org.quorate.rules.fencing.coverage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.model.LocationConstraint;
import org.quorate.model.Score;
import org.quorate.rules.Problem;
import org.quorate.rules.ResourceRemedy;
import org.quorate.rules.Rule;

final class Fen16DevicesOnClusterNodes implements Rule {

    @Override
    public String id() {
        return "FEN-16";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.fencing().devices().stream().flatMap(device -> facts.locations().of(device.primitive()).stream()
                .flatMap(constraint -> wrongNode(facts, constraint).stream()
                        .map(node -> Problem.of(constraint.name() + " sends fence device " + device.name() + " to " + node.kind().term()
                                + " " + node.name() + ".",
                                device.primitive().id(), constraint.id()).fix(ResourceRemedy.drop(List.of(constraint))))));
    }

    private static Optional<Node> wrongNode(Facts facts, LocationConstraint constraint) {
        return constraint.place() instanceof LocationConstraint.OnNode(String name, Score score) && score.orZero() > 0
                ? facts.nodes().find(name).filter(node -> !node.isClusterNode()) : Optional.empty();
    }
}
