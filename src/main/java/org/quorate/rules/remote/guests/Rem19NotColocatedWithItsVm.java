package org.quorate.rules.remote.guests;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.model.ColocationConstraint;
import org.quorate.rules.Problem;
import org.quorate.rules.ResourceRemedy;
import org.quorate.rules.Rule;

final class Rem19NotColocatedWithItsVm implements Rule {

    @Override
    public String id() {
        return "REM-19";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.colocations().all().stream().filter(colocation -> colocation.weight() > 0)
                .flatMap(colocation -> Stream.concat(problem(facts, colocation, colocation.resource(), colocation.with()),
                        problem(facts, colocation, colocation.with(), colocation.resource())));
    }

    private static Stream<Problem> problem(Facts facts, ColocationConstraint colocation, String inner, String vm) {
        return facts.guests().of(inner).stream().filter(remote -> remote.resource().name().equals(vm))
                .map(remote -> Problem.of(colocation.name() + " ties " + inner + " to the host of " + vm
                        + ", and it is meant for guest node " + remote.node().name() + ".",
                        colocation.id(), remote.resource().id()).fix(ResourceRemedy.drop(List.of(colocation))));
    }
}
