package org.quorate.rules.remote.guests;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.model.OrderConstraint;
import org.quorate.rules.Problem;
import org.quorate.rules.ResourceRemedy;
import org.quorate.rules.Rule;

final class Rem18OrderAfterVmImplied implements Rule {

    @Override
    public String id() {
        return "REM-18";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.startOrder().orders().stream().flatMap(order -> facts.guests().of(order.then()).stream()
                .filter(remote -> remote.resource().name().equals(order.first()))
                .map(remote -> Problem.of(order.name() + " is implied: " + order.then() + " runs in the VM " + order.first() + ".",
                        order.id(), remote.resource().id())
                        .fix(ResourceRemedy.drop(List.of(order)))));
    }
}
