package org.quorate.rules.network;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Totem;
import org.quorate.finding.Severity;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Net08ConsensusAboveToken implements Rule {

    @Override
    public String id() {
        return "NET-08";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        Totem totem = facts.totem();
        int nodes = facts.nodes().clusterNodes().size();
        if (!totem.consensusWritten() || totem.consensus() * 10L >= totem.effective() * 12L || nodes < 2) {
            return Stream.empty();
        }
        Problem problem = Problem.of("consensus is %d ms, below 1.2 times the token timeout of %d ms."
                .formatted(totem.consensus(), totem.effective()))
                .fix(Remedy.removeTotemOption("consensus"));
        return Stream.of(nodes == 2 ? problem.as(Severity.WARNING) : problem);
    }
}
