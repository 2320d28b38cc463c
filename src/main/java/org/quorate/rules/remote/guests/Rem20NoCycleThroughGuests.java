package org.quorate.rules.remote.guests;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.model.OrderConstraint;
import org.quorate.model.Resource;
import org.quorate.rules.Problem;
import org.quorate.rules.ResourceRemedy;
import org.quorate.rules.Rule;

final class Rem20NoCycleThroughGuests implements Rule {

    @Override
    public String id() {
        return "REM-20";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        List<OrderConstraint> orders = facts.topology().all(OrderConstraint.class)
                .filter(order -> order.kind().filter(kind -> !kind.equals("Mandatory")).isEmpty()).toList();
        List<String> cycle = facts.guests().startCycle(orders);
        return cycle.isEmpty() ? Stream.empty() : Stream.of(problem(facts, orders, cycle));
    }

    private static Problem problem(Facts facts, List<OrderConstraint> orders, List<String> cycle) {
        Problem problem = Problem.of("Each of these waits for the one before it: " + String.join(", ", cycle) + ".",
                cycle.stream().flatMap(name -> facts.resources().find(name).stream()).map(Resource::id).toList());
        for (OrderConstraint order : orders) {
            int at = cycle.indexOf(order.first());
            problem = at >= 0 && cycle.get((at + 1) % cycle.size()).equals(order.then()) ? problem.fix(ResourceRemedy.drop(List.of(order)))
                    : problem;
        }
        return problem;
    }
}
