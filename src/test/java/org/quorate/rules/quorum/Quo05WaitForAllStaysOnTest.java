package org.quorate.rules.quorum;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Quo05WaitForAllStaysOnTest {

    private final Quo05WaitForAllStaysOn rule = new Quo05WaitForAllStaysOn();

    @Test
    void aNodeThatBootsAloneWouldBeQuorate() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).quorum("two_node", "1").quorum("wait_for_all", "0"))
                .finds("wait_for_all is switched off while two_node is in force.").everyFixRemoves();
    }

    @Test
    void twoNodeImpliesWaitForAll() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).quorum("two_node", "1")).findsNothing();
        RuleVerdict.of(rule, Designs.cluster().nodes(3).quorum("wait_for_all", "0")).findsNothing();
    }
}
