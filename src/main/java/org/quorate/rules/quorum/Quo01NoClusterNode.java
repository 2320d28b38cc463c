package org.quorate.rules.quorum;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;

final class Quo01NoClusterNode implements Rule {

    @Override
    public String id() {
        return "QUO-01";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        int others = facts.nodes().all().size();
        if (!facts.nodes().clusterNodes().isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(Problem.of("The design has no cluster node.")
                .because(others + " remote and guest nodes depend on cluster nodes."));
    }
}
