package org.quorate.rules.remote.connections;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Remote;
import org.quorate.model.Primitive;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;

final class Rem31ConnectionNotPinned implements Rule {

    @Override
    public String id() {
        return "REM-31";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.nodes().clusterNodes().size() < 2 ? Stream.empty() : facts.remotes().stream().map(Remote::resource)
                .filter(Primitive::isRemoteConnection)
                .filter(connection -> facts.locations().allowedClusterNodes(connection).size() == 1)
                .map(connection -> Problem.of("The connection of remote node " + connection.name() + " may run on "
                        + facts.locations().allowedClusterNodes(connection).getFirst().name() + " only.", connection.id()));
    }
}
