package org.quorate.rules.remote.names;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.model.edit.Renaming;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;
import org.quorate.rules.remote.FreeName;

final class Rem03GuestNotANode implements Rule {

    @Override
    public String id() {
        return "REM-03";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.nodes().of(Node.Kind.GUEST).flatMap(guest -> facts.nodes().clusterNodes().stream()
                .filter(node -> node.name().equalsIgnoreCase(guest.name()))
                .map(node -> Problem.of("Guest node " + guest.name() + " has the name of cluster node " + node.name() + ".",
                        guest.element(), node.element())
                        .fix(Renaming.guestNode(guest.element(), FreeName.of(facts, guest.name() + "-guest")))));
    }
}
