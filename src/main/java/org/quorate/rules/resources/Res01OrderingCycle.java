package org.quorate.rules.resources;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.StartOrder;
import org.quorate.model.OrderConstraint;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Res01OrderingCycle implements Rule {

    @Override
    public String id() {
        return "RES-01";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        return facts.startOrder().cycles().stream().filter(cycle -> !cycle.throughNodes()).map(Res01OrderingCycle::problem);
    }

    private static Problem problem(StartOrder.Cycle cycle) {
        Problem problem = Problem.of("%s wait for each other.".formatted(String.join(", ", cycle.resources())),
                cycle.constraints().stream().map(OrderConstraint::id).toList());
        for (OrderConstraint order : cycle.constraints()) {
            problem = problem.because("%s comes before %s.".formatted(order.first(), order.then()));
        }
        for (OrderConstraint order : cycle.constraints().reversed()) {
            problem = problem.fix(Remedy.remove(order));
        }
        return problem;
    }
}
