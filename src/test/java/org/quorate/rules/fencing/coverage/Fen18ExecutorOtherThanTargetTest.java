package org.quorate.rules.fencing.coverage;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Fen18ExecutorOtherThanTargetTest {

    private final Fen18ExecutorOtherThanTarget rule = new Fen18ExecutorOtherThanTarget();

    @Test
    void boundToItsTarget() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fenceEach().location("fence-node1", "node2", "-INFINITY"))
                .finds("Only node1 itself may execute fence-node1, which is to fence it.").about("fence-node1", "node1").everyFixRemoves();
    }

    @Test
    void admittedToItsTargetOnly() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fence("f1", "fence_ipmilan", "node1").property("symmetric-cluster", "false")
                .location("f1", "node1", "0"))
                .finds("Only node1 itself may execute f1, which is to fence it.").everyFixRemoves();
    }

    @Test
    void keptOffItsTarget() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fenceEach().location("fence-node1", "node1", "-INFINITY")).findsNothing();
    }
}
