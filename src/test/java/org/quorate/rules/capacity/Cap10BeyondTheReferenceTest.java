package org.quorate.rules.capacity;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Cap10BeyondTheReferenceTest {

    private final Cap10BeyondTheReference rule = new Cap10BeyondTheReference();

    @Test
    void seventeenNodes() {
        RuleVerdict.of(rule, Designs.cluster().nodes(17))
                .finds("17 cluster nodes with 0 guest nodes are beyond the layout that upstream has tested.");
    }

    @Test
    void within() {
        RuleVerdict.of(rule, Designs.cluster().nodes(16).guest("vm1", "g1")).findsNothing();
    }
}
