package org.quorate.rules.remote.guests;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.StartOrder;
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
        return facts.startOrder().cycles().stream().filter(StartOrder.Cycle::throughNodes).map(cycle -> problem(facts, cycle));
    }

    private static Problem problem(Facts facts, StartOrder.Cycle cycle) {
        Problem problem = Problem.of("Each of these waits for the one before it: " + String.join(", ", cycle.resources()) + ".",
                cycle.resources().stream().flatMap(name -> facts.resources().find(name).stream()).map(Resource::id).toList());
        for (OrderConstraint order : cycle.constraints()) {
            problem = problem.fix(ResourceRemedy.drop(List.of(order)));
        }
        return problem;
    }
}
