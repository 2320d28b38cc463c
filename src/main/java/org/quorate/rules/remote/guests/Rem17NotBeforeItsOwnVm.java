package org.quorate.rules.remote.guests;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.model.OrderConstraint;
import org.quorate.rules.Problem;
import org.quorate.rules.ResourceRemedy;
import org.quorate.rules.Rule;

final class Rem17NotBeforeItsOwnVm implements Rule {

    @Override
    public String id() {
        return "REM-17";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.startOrder().orders().stream().flatMap(order -> facts.guests().of(order.first()).stream()
                .filter(remote -> remote.resource().name().equals(order.then()))
                .map(remote -> Problem.of(order.name() + " starts " + order.first() + " before " + order.then()
                        + ", the VM that it runs in.", order.id(), remote.resource().id())
                        .fix(ResourceRemedy.drop(List.of(order)))));
    }
}
