package org.quorate.rules.quorum.device;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Quo14ExpectedVotesBesideDeviceTest {

    private final Quo14ExpectedVotesBesideDevice rule = new Quo14ExpectedVotesBesideDevice();

    @Test
    void theDeviceHasNoVotes() {
        RuleVerdict.of(rule, Designs.cluster().nodes(4).quorum("expected_votes", "5").qdevice("ffsplit"))
                .finds("expected_votes is 5 beside the quorum device qdevice with no votes written down.").everyFixRemoves();
    }

    @Test
    void tooFewAreLeftForNodes() {
        RuleVerdict.of(rule, Designs.cluster().nodes(4).quorum("expected_votes", "2").qdevice("ffsplit", "votes", "1"))
                .finds("expected_votes is 2 beside the quorum device qdevice with 1 votes.").everyFixRemoves();
    }

    @Test
    void expectedVotesAreDerived() {
        RuleVerdict.of(rule, Designs.cluster().nodes(4).qdevice("ffsplit", "votes", "1")).findsNothing();
    }
}
