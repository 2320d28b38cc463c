package org.quorate.rules.quorum;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Quo25RemotesDoNotVoteTest {

    private final Quo25RemotesDoNotVote rule = new Quo25RemotesDoNotVote();

    @Test
    void remotesAreCounted() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3).remote("r1").guest("vm1", "g1").quorum("expected_votes", "5"))
                .finds("expected_votes is 5, which counts 2 remote and guest nodes.").everyFixRemoves();
    }

    @Test
    void onlyVotersAreCounted() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3).remote("r1").guest("vm1", "g1")).findsNothing();
    }
}
