package org.quorate.rules.quorum;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.model.Corosync;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Quo07TwoNodeExcludesTieBreaker implements Rule {

    @Override
    public String id() {
        return "QUO-07";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        Corosync corosync = facts.topology().cluster().corosync();
        if (!corosync.isQuorumOptionOn("two_node") || !corosync.isQuorumOptionOn("auto_tie_breaker")) {
            return Stream.empty();
        }
        return Stream.of(Problem.of("two_node and auto_tie_breaker are both set.")
                .because("corosync keeps auto_tie_breaker and drops two_node.")
                .fix(Remedy.removeQuorumOption("auto_tie_breaker"))
                .fix(Remedy.removeQuorumOption("two_node")));
    }
}
