package org.quorate.rules.quorum;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Quo04TwoNodeOnlyForTwoTest {

    private final Quo04TwoNodeOnlyForTwo rule = new Quo04TwoNodeOnlyForTwo();

    @Test
    void threeNodes() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3).quorum("two_node", "1"))
                .finds("two_node is set in a cluster of 3 cluster nodes.")
                .everyFixRemoves();
    }

    @Test
    void twoNodes() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).quorum("two_node", "1")).findsNothing();
    }
}
