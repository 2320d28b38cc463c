package org.quorate.rules.operation;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Ops01NoLeftoversTest {

    private final Ops01NoLeftovers rule = new Ops01NoLeftovers();

    @Test
    void theClusterWouldDoNothing() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).property("maintenance-mode", "true").property("stop-all-resources",
                "yes").attribute("node2", "standby", "on"))
                .finds("maintenance-mode is set.", "stop-all-resources is set.", "node2 is in standby.").everyFixRemoves();
    }

    @Test
    void switchedOff() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).property("maintenance-mode", "false").attribute("node2", "standby", "off")).findsNothing();
    }
}
