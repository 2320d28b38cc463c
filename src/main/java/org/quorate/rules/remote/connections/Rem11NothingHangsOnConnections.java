package org.quorate.rules.remote.connections;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.model.Constraint;
import org.quorate.model.LocationConstraint;
import org.quorate.rules.Problem;
import org.quorate.rules.ResourceRemedy;
import org.quorate.rules.Rule;

final class Rem11NothingHangsOnConnections implements Rule {

    @Override
    public String id() {
        return "REM-11";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        List<Node> remotes = facts.nodes().all().stream().filter(node -> !node.isClusterNode()).toList();
        return facts.topology().all(Constraint.class)
                .flatMap(constraint -> remotes.stream().filter(node -> names(constraint, node.name())).limit(1)
                .map(node -> Problem.of("The constraint " + constraint.name() + " names the connection of " + node.kind().term() + " "
                        + node.name() + ".",
                        constraint.id(), node.element()).fix(ResourceRemedy.drop(List.of(constraint)))));
    }

    private static boolean names(Constraint constraint, String connection) {
        return !(constraint instanceof LocationConstraint) && constraint.resources().contains(connection);
    }
}
