package org.quorate.rules.capacity;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Cap02UtilizationNeedsStrategyTest {

    private final Cap02UtilizationNeedsStrategy rule = new Cap02UtilizationNeedsStrategy();

    @Test
    void ignored() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).capacity("node1", "memory", "4096").capacity("node2", "memory",
                "4096").opaque("vm1").demand("vm1", "memory", "2048"))
                .finds("vm1 has a utilization, and placement-strategy is default.").about("vm1").everyFixRemoves();
    }

    @Test
    void balanced() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).opaque("vm1").demand("vm1", "memory", "2048").property("placement-strategy",
                "balanced")).findsNothing();
        RuleVerdict.of(rule, Designs.cluster().nodes(2).opaque("vm1")).findsNothing();
    }
}
