package org.quorate.rules.quorum;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Quo04TwoNodeOnlyForTwo implements Rule {

    @Override
    public String id() {
        return "QUO-04";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        int nodes = facts.nodes().clusterNodes().size();
        if (nodes == 2 || !facts.topology().cluster().corosync().isQuorumOptionOn("two_node")) {
            return Stream.empty();
        }
        return Stream.of(Problem.of("two_node is set in a cluster of %d cluster nodes.".formatted(nodes))
                .because("With two_node a single node is quorate.")
                .fix(Remedy.removeQuorumOption("two_node")));
    }
}
