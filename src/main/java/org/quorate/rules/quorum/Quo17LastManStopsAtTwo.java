package org.quorate.rules.quorum;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Quo17LastManStopsAtTwo implements Rule {

    @Override
    public String id() {
        return "QUO-17";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        int nodes = facts.nodes().clusterNodes().size();
        boolean lastOne = facts.topology().intentions().survive().filter(asked -> asked >= nodes - 1).isPresent();
        if (!facts.votes().lastManStanding() || facts.votes().tieBreaker() || !lastOne) {
            return Stream.empty();
        }
        return Stream.of(Problem.of("The last of %d cluster nodes is to go on alone, and last_man_standing has no auto_tie_breaker."
                .formatted(nodes))
                .because("Without a tie breaker expected votes shrink to two and no further.")
                .fix(Remedy.setQuorumOption("auto_tie_breaker", "1")));
    }
}
