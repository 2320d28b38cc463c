package org.quorate.rules.fencing.coverage;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Fen17DeviceUsableTest {

    private final Fen17DeviceUsable rule = new Fen17DeviceUsable();

    @Test
    void disabled() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fenceEach().meta("fence-node1", "target-role", "Stopped"))
                .finds("fence-node1 is disabled.").everyFixRemoves();
    }

    @Test
    void bannedEverywhere() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fenceEach().location("fence-node1", "node1", "-INFINITY")
                .location("fence-node1", "node2", "-INFINITY"))
                .finds("No cluster node may execute fence-node1.").everyFixRemoves();
    }

    @Test
    void oneExecutorIsEnough() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fenceEach().location("fence-node1", "node1", "-INFINITY")).findsNothing();
    }
}
