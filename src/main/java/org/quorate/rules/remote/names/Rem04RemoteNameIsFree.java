package org.quorate.rules.remote.names;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.model.Primitive;
import org.quorate.model.Resource;
import org.quorate.model.edit.Edit;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;
import org.quorate.rules.remote.FreeName;

final class Rem04RemoteNameIsFree implements Rule {

    @Override
    public String id() {
        return "REM-04";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.nodes().of(Node.Kind.REMOTE)
                .filter(remote -> facts.nodes().clusterNodes().stream().anyMatch(node -> node.name().equalsIgnoreCase(remote.name()))
                        || others(facts, remote).findAny().isPresent())
                .map(remote -> Problem.of("Remote node " + remote.name() + " has the name of a cluster node or of another resource.",
                        remote.element())
                        .fix(Edit.rename(remote.element(), FreeName.of(facts, remote.name() + "-remote"))));
    }

    private static Stream<Resource> others(Facts facts, Node remote) {
        return facts.topology().all(Resource.class)
                .filter(resource -> !resource.id().equals(remote.element()) && resource.name().equals(remote.name())
                && !(resource instanceof Primitive primitive && primitive.isRemoteConnection()));
    }
}
