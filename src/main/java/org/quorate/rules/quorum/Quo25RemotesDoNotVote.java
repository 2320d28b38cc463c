package org.quorate.rules.quorum;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Votes;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Quo25RemotesDoNotVote implements Rule {

    @Override
    public String id() {
        return "QUO-25";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        Votes votes = facts.votes();
        int all = facts.nodes().all().size();
        int others = all - facts.nodes().clusterNodes().size();
        boolean counted = others > 0 && votes.expected() == votes.nodeVotes() + votes.device() + others;
        if (!counted) {
            return Stream.empty();
        }
        return Stream.of(Problem.of("expected_votes is %d, which counts %d remote and guest nodes.".formatted(votes.expected(), others))
                .because("Only the %d cluster nodes and a quorum device vote.".formatted(facts.nodes().clusterNodes().size()))
                .fix(Remedy.removeQuorumOption("expected_votes")));
    }
}
