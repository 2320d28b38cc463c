package org.quorate.rules.fencing.sbd;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Fen43WatchdogWithEvenNodes implements Rule {

    @Override
    public String id() {
        return "FEN-43";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        int nodes = facts.nodes().clusterNodes().size();
        return nodes <= 2 || nodes % 2 != 0 || facts.topology().quorumDevice().isPresent() || facts.votes().tieBreaker()
                || facts.fencingMatrix().byDevice().noneMatch(row -> row.node().isClusterNode() && row.isByWatchdogOnly()) ? Stream.empty()
                : Stream.of(Problem.of(nodes + " cluster nodes rely on their watchdogs, and nothing breaks a tie.")
                        .fix(Remedy.setQuorumOption("auto_tie_breaker", "1")));
    }
}
