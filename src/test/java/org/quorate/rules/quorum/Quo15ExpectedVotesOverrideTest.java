package org.quorate.rules.quorum;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.finding.Severity;
import org.quorate.rules.RuleVerdict;

class Quo15ExpectedVotesOverrideTest {

    private final Quo15ExpectedVotesOverride rule = new Quo15ExpectedVotesOverride();

    @Test
    void quorumThatIsNeverReachedIsAnError() {
        RuleVerdict.of(rule, Designs.cluster().nodes(4).quorum("expected_votes", "9"))
                .finds("expected_votes is 9, and all votes together are 4.").as(Severity.ERROR).everyFixRemoves();
    }

    @Test
    void tooLowMakesTwoHalvesQuorate() {
        RuleVerdict.of(rule, Designs.cluster().nodes(4).quorum("expected_votes", "3"))
                .finds("expected_votes is 3, and all votes together are 4.").everyFixRemoves();
    }

    @Test
    void theSum() {
        RuleVerdict.of(rule, Designs.cluster().nodes(4).quorum("expected_votes", "4")).findsNothing();
    }
}
