package org.quorate.rules.quorum;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Quo02SurvivesAsAskedTest {

    private final Quo02SurvivesAsAsked rule = new Quo02SurvivesAsAsked();

    @Test
    void fourNodesSurviveOneLoss() {
        RuleVerdict.of(rule, Designs.cluster().nodes(4).survive(2))
                .finds("The cluster is to survive the loss of 2 cluster nodes, and quorum lasts for 1.");
    }

    @Test
    void expectedVotesThatAreNeverReached() {
        RuleVerdict.of(rule, Designs.cluster().nodes(4).quorum("expected_votes", "9").survive(1))
                .finds("The cluster is to survive the loss of 1 cluster nodes, and quorum is not there even with all of them.");
    }

    @Test
    void fiveNodesSurviveTwo() {
        RuleVerdict.of(rule, Designs.cluster().nodes(5).survive(2)).findsNothing();
    }

    @Test
    void nothingIsAskedFor() {
        RuleVerdict.of(rule, Designs.cluster().nodes(4)).lacks("The design does not say how many cluster nodes may fail at once.");
    }
}
