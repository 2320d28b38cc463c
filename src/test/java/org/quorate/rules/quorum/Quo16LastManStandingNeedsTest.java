package org.quorate.rules.quorum;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Quo16LastManStandingNeedsTest {

    private final Quo16LastManStandingNeeds rule = new Quo16LastManStandingNeeds();

    @Test
    void withoutWaitForAllAndWithWeights() {
        RuleVerdict.of(rule, Designs.cluster().nodes(8).votes("node1", 2).quorum("last_man_standing", "1"))
                .finds("last_man_standing is set without wait_for_all.",
                        "last_man_standing is set, and cluster nodes have other than one vote.").everyFixRemoves();
    }

    @Test
    void both() {
        RuleVerdict.of(rule, Designs.cluster().nodes(8).quorum("last_man_standing", "1").quorum("wait_for_all", "1")).findsNothing();
    }
}
