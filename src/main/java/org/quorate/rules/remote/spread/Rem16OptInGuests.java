package org.quorate.rules.remote.spread;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.model.LocationConstraint;
import org.quorate.rules.Problem;
import org.quorate.rules.ResourceRemedy;
import org.quorate.rules.Rule;

final class Rem16OptInGuests implements Rule {

    @Override
    public String id() {
        return "REM-16";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.locations().isSymmetric() ? Stream.empty() : facts.topology().all(LocationConstraint.class)
                .flatMap(constraint -> facts.nodes().of(Node.Kind.GUEST)
                        .filter(guest -> constraint.subject().equals(new LocationConstraint.Named(guest.name())))
                        .map(guest -> Problem.of(constraint.name() + " admits the connection of guest node " + guest.name()
                                + ", which is allowed everywhere.", constraint.id(), guest.element())
                                .fix(ResourceRemedy.drop(List.of(constraint)))));
    }
}
