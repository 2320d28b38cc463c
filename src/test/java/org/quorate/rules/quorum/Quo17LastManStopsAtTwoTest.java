package org.quorate.rules.quorum;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Quo17LastManStopsAtTwoTest {

    private final Quo17LastManStopsAtTwo rule = new Quo17LastManStopsAtTwo();

    @Test
    void theLastNodeIsToGoOn() {
        RuleVerdict.of(rule, Designs.cluster().nodes(8).quorum("last_man_standing", "1").quorum("wait_for_all", "1").survive(7))
                .finds("The last of 8 cluster nodes is to go on alone, and last_man_standing has no auto_tie_breaker.").everyFixRemoves();
    }

    @Test
    void twoAreEnough() {
        RuleVerdict.of(rule, Designs.cluster().nodes(8).quorum("last_man_standing", "1").quorum("wait_for_all", "1").survive(6)).findsNothing();
    }
}
