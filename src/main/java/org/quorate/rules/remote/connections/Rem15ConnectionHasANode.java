package org.quorate.rules.remote.connections;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.analysis.Remote;
import org.quorate.model.LocationConstraint;
import org.quorate.model.Primitive;
import org.quorate.model.edit.Edit;
import org.quorate.rules.Problem;
import org.quorate.rules.ResourceRemedy;
import org.quorate.rules.Rule;

final class Rem15ConnectionHasANode implements Rule {

    @Override
    public String id() {
        return "REM-15";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        List<String> members = facts.nodes().clusterNodes().stream().map(Node::name).toList();
        return members.isEmpty() ? Stream.empty() : facts.remotes().stream().map(Remote::resource).filter(Primitive::isRemoteConnection)
                .filter(connection -> facts.locations().allowedClusterNodes(connection).isEmpty())
                .map(connection -> Problem.of("No cluster node may hold the connection of remote node " + connection.name() + ".",
                        connection.id())
                        .because(facts.locations().isSymmetric() ? "Constraints keep it off every cluster node."
                                : "symmetric-cluster is false, so that it runs only where a constraint admits it.")
                        .fix("Let " + connection.name() + " run on every cluster node", freed(facts, connection, members)));
    }

    private static Edit freed(Facts facts, Primitive connection, List<String> members) {
        List<LocationConstraint> constraints = facts.locations().of(connection);
        Edit admitted = ResourceRemedy.admit(connection.name(), members);
        if (constraints.isEmpty()) {
            return admitted;
        }
        Edit free = ResourceRemedy.drop(constraints);
        return facts.locations().isSymmetric() ? free : free.then(admitted);
    }
}
