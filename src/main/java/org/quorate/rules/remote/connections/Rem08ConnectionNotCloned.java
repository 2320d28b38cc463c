package org.quorate.rules.remote.connections;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.model.Clone;
import org.quorate.rules.Problem;
import org.quorate.rules.ResourceRemedy;
import org.quorate.rules.Rule;

final class Rem08ConnectionNotCloned implements Rule {

    @Override
    public String id() {
        return "REM-08";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.nodes().of(Node.Kind.REMOTE)
                .flatMap(remote -> facts.resources().parent(remote.name()).filter(Clone.class::isInstance).map(Clone.class::cast).stream()
                .map(clone -> Problem.of("The connection of remote node " + remote.name() + " stands in the clone " + clone.name() + ".",
                        remote.element(), clone.id())
                        .fix(ResourceRemedy.unclone(clone))));
    }
}
