package org.quorate.rules.remote.connections;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.rules.Problem;
import org.quorate.rules.ResourceRemedy;
import org.quorate.rules.Rule;

final class Rem07ConnectionNotInGroup implements Rule {

    @Override
    public String id() {
        return "REM-07";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.nodes().of(Node.Kind.REMOTE).flatMap(remote -> facts.resources().groupOf(remote.name()).stream()
                .map(group -> Problem.of("The connection of remote node " + remote.name() + " stands in the group " + group.name() + ".",
                        remote.element(), group.id())
                        .fix(ResourceRemedy.leaveGroup(group, remote.name()))));
    }
}
