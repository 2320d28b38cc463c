package org.quorate.rules.remote.connections;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.analysis.Remote;
import org.quorate.model.LocationConstraint;
import org.quorate.model.Primitive;
import org.quorate.model.Score;
import org.quorate.rules.Problem;
import org.quorate.rules.ResourceRemedy;
import org.quorate.rules.Rule;

final class Rem14ConnectionsOnClusterNodes implements Rule {

    @Override
    public String id() {
        return "REM-14";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.remotes().stream().map(Remote::resource).filter(Primitive::isRemoteConnection)
                .flatMap(connection -> facts.locations().of(connection).stream()
                .flatMap(constraint -> wrongNode(facts, constraint).stream()
                        .map(node -> Problem.of(constraint.name() + " sends the connection of " + connection.name() + " to "
                                + node.kind().term() + " " + node.name() + ".",
                                connection.id(), constraint.id()).fix(ResourceRemedy.drop(List.of(constraint))))));
    }

    private static Optional<Node> wrongNode(Facts facts, LocationConstraint constraint) {
        return constraint.place() instanceof LocationConstraint.OnNode(String name, Score score) && score.orZero() > 0
                ? facts.nodes().find(name).filter(node -> !node.isClusterNode()) : Optional.empty();
    }
}
