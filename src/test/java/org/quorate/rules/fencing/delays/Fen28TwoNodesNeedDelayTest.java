package org.quorate.rules.fencing.delays;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Fen28TwoNodesNeedDelayTest {

    private final Fen28TwoNodesNeedDelay rule = new Fen28TwoNodesNeedDelay();

    @Test
    void noDelay() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fenceEach())
                .finds("node1 and node2 may fence each other at the same time: no fence device has a delay.")
                .about("node1", "node2").everyFixRemoves();
    }

    @Test
    void oneDeviceForBoth() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fence("vc", "fence_vmware_rest", "node1", "node2"))
                .finds("node1 and node2 may fence each other at the same time: no fence device has a delay.").everyFixRemoves();
    }

    @Test
    void aDelayOnOneSide() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fenceEach().param("fence-node1", "pcmk_delay_base", "10s")).findsNothing();
    }

    @Test
    void aDelayByPriority() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fenceEach().property("priority-fencing-delay", "15s")).findsNothing();
    }

    @Test
    void threeNodesVote() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3).fenceEach()).findsNothing();
    }
}
