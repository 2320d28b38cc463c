package org.quorate.rules.fencing.delays;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Fen29DelaysDifferTest {

    private final Fen29DelaysDiffer rule = new Fen29DelaysDiffer();

    @Test
    void equal() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fenceEach().param("fence-node1", "pcmk_delay_base", "5s")
                .param("fence-node2", "pcmk_delay_base", "5"))
                .finds("Fencing node1 and fencing node2 wait equally long.").everyFixRemoves();
    }

    @Test
    void oneDeviceWithOneValue() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fence("vc", "fence_vmware_rest", "node1", "node2")
                .param("vc", "pcmk_delay_base", "5s"))
                .finds("Fencing node1 and fencing node2 wait equally long.").everyFixRemoves();
    }

    @Test
    void aValueForEachNode() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fence("vc", "fence_vmware_rest", "node1", "node2")
                .param("vc", "pcmk_delay_base", "node1:0s;node2:5s")).findsNothing();
    }

    @Test
    void aRandomPart() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fenceEach().param("fence-node1", "pcmk_delay_base", "5s")
                .param("fence-node1", "pcmk_delay_max", "15s")
                .param("fence-node2", "pcmk_delay_base", "5s").param("fence-node2", "pcmk_delay_max", "15s")).findsNothing();
    }
}
