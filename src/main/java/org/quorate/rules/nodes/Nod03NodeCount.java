package org.quorate.rules.nodes;

import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.finding.Severity;
import org.quorate.model.Primitive;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;

final class Nod03NodeCount implements Rule {

    private static final int LIMIT = 32;
    private static final int TESTED = 16;

    @Override
    public String id() {
        return "NOD-03";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        int nodes = facts.nodes().clusterNodes().size();
        if (nodes <= TESTED) {
            return Stream.empty();
        }
        Optional<Primitive> storage = facts.resources().clusterStorage().findFirst();
        if (nodes > LIMIT) {
            return Stream.of(Problem.of("%d cluster nodes are more than the %d that vendors support.".formatted(nodes, LIMIT)).as(Severity.ERROR));
        }
        return Stream.of(storage.map(primitive -> Problem.of("%d cluster nodes are more than the %d that are supported with %s."
                        .formatted(nodes, TESTED, primitive.name()), primitive.id()).as(Severity.ERROR))
                .orElseGet(() -> Problem.of("%d cluster nodes are more than the %d that upstream has tested.".formatted(nodes, TESTED))));
    }
}
