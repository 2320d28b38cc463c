package org.quorate.rules.quorum;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Quo19EvenNumberNeedsTieBreaker implements Rule {

    @Override
    public String id() {
        return "QUO-19";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        int nodes = facts.nodes().clusterNodes().size();
        if (nodes < 4 || nodes % 2 == 1 || facts.topology().quorumDevice().isPresent() || facts.votes().tieBreaker()) {
            return Stream.empty();
        }
        return Stream.of(Problem.of("%d cluster nodes have no quorum device and no tie breaker.".formatted(nodes))
                .because("Each half of a split has %d of %d votes, and quorum is %d."
                        .formatted(nodes / 2, facts.votes().expected(), facts.votes().quorum()))
                .fix(Remedy.setQuorumOption("auto_tie_breaker", "1")));
    }
}
