package org.quorate.rules.resources;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.quorate.analysis.Durations;
import org.quorate.analysis.Facts;
import org.quorate.model.Components;
import org.quorate.model.Operation;
import org.quorate.model.Primitive;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Res12RepeatedOperation implements Rule {

    @Override
    public String id() {
        return "RES-12";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.resources().all().filter(Primitive.class::isInstance).map(Primitive.class::cast).flatMap(primitive -> {
            Set<String> seen = new HashSet<>();
            return primitive.operations().stream().filter(operation -> !seen.add(key(operation))).toList().stream()
                    .map(operation -> problem(primitive, operation));
        });
    }

    private static String key(Operation operation) {
        return operation.name() + " " + Durations.millis(operation.interval()).map(String::valueOf).orElse(operation.interval());
    }

    private static Problem problem(Primitive primitive, Operation operation) {
        return Problem.of("%s has the operation %s with the interval %s twice."
                .formatted(primitive.name(), operation.name(), operation.interval()), primitive.id())
                .fix(Remedy.change("Remove the second one", primitive.id(), Primitive.class, each -> {
                    List<Operation> rest = new ArrayList<>(each.operations());
                    rest.remove(rest.lastIndexOf(operation));
                    return Components.with(each, "operationSet", each.operationSet().withList(rest));
                }));
    }
}
