package org.quorate.rules.quorum;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.rules.Problem;
import org.quorate.rules.Rule;

final class Quo06ColdStartNeedsEveryNode implements Rule {

    @Override
    public String id() {
        return "QUO-06";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        if (!facts.votes().waitForAll()) {
            return Stream.empty();
        }
        return Stream.of(Problem.of("After a full outage nothing starts until all %d cluster nodes have been up together."
                        .formatted(facts.nodes().clusterNodes().size()))
                .because(facts.topology().cluster().corosync().quorum().containsKey("wait_for_all")
                        ? "wait_for_all is set." : "two_node implies wait_for_all."));
    }
}
