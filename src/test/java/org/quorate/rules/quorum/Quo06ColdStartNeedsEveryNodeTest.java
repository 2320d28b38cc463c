package org.quorate.rules.quorum;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Quo06ColdStartNeedsEveryNodeTest {

    private final Quo06ColdStartNeedsEveryNode rule = new Quo06ColdStartNeedsEveryNode();

    @Test
    void twoNodesWaitForEachOther() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2))
                .finds("After a full outage nothing starts until all 2 cluster nodes have been up together.");
    }

    @Test
    void threeNodesDoNot() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3)).findsNothing();
    }
}
