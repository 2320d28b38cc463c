package org.quorate.rules.resources;

import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.finding.Severity;
import org.quorate.model.CibBoolean;
import org.quorate.model.Clone;
import org.quorate.model.OrderConstraint;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Res09Interleave implements Rule {

    @Override
    public String id() {
        return "RES-09";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.startOrder().orders().stream().flatMap(order -> clone(facts, order.first()).stream()
                .flatMap(first -> clone(facts, order.then()).stream().flatMap(then -> problem(order, first, then))));
    }

    private static Optional<Clone> clone(Facts facts, String name) {
        return facts.resources().find(name).filter(Clone.class::isInstance).map(Clone.class::cast);
    }

    private static Stream<Problem> problem(OrderConstraint order, Clone first, Clone then) {
        if (then.meta("interleave").filter(CibBoolean::isTrue).isEmpty()) {
            return Stream.of(Problem.of("Every instance of %s waits for all instances of %s."
                    .formatted(then.name(), first.name()), then.id(), order.id())
                    .because("interleave is not set on %s.".formatted(then.name()))
                    .fix(Remedy.setMeta(then, "interleave", "true")));
        }
        String ofFirst = first.meta("clone-node-max").orElse("1");
        String ofThen = then.meta("clone-node-max").orElse("1");
        return ofFirst.equals(ofThen) ? Stream.empty()
                : Stream.of(Problem.of("%s cannot interleave with %s: clone-node-max is %s and %s."
                        .formatted(then.name(), first.name(), ofThen, ofFirst),
                        then.id(), first.id(), order.id()).as(Severity.ERROR).fix(Remedy.setMeta(then, "clone-node-max", ofFirst)));
    }
}
