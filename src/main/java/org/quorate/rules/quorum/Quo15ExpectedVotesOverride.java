package org.quorate.rules.quorum;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Votes;
import org.quorate.finding.Severity;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Quo15ExpectedVotesOverride implements Rule {

    @Override
    public String id() {
        return "QUO-15";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        Votes votes = facts.votes();
        int sum = votes.nodeVotes() + votes.device();
        if (votes.expected() == sum || facts.nodes().clusterNodes().isEmpty()) {
            return Stream.empty();
        }
        Problem problem = Problem.of("expected_votes is %d, and all votes together are %d.".formatted(votes.expected(), sum))
                .because("Quorum follows from the written number: %d.".formatted(votes.quorum()))
                .fix(Remedy.removeQuorumOption("expected_votes"));
        return Stream.of(sum < votes.expected() / 2 + 1 ? problem.as(Severity.ERROR) : problem);
    }
}
