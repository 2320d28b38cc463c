package org.quorate.rules.quorum;

import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.rules.Problem;
import org.quorate.rules.Remedy;
import org.quorate.rules.Rule;

final class Quo16LastManStandingNeeds implements Rule {

    @Override
    public String id() {
        return "QUO-16";
    }

    @Override
    public Stream<Problem> check(Facts facts) {
        if (!facts.votes().lastManStanding()) {
            return Stream.empty();
        }
        Stream<Problem> alone = facts.votes().waitForAll() ? Stream.empty()
                : Stream.of(Problem.of("last_man_standing is set without wait_for_all.").fix(Remedy.setQuorumOption("wait_for_all", "1")));
        Stream<Problem> uneven = facts.votes().nodes().values().stream().allMatch(votes -> votes == 1) ? Stream.empty()
                : Stream.of(Problem.of("last_man_standing is set, and cluster nodes have other than one vote.").fix(Remedy.oneVoteEach()));
        return Stream.concat(alone, uneven);
    }
}
