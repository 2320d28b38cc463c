package org.quorate.rules.fencing.delays;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Fen31DelaysOnlyForTwoTest {

    private final Fen31DelaysOnlyForTwo rule = new Fen31DelaysOnlyForTwo();

    @Test
    void threeNodes() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3).fenceEach().param("fence-node1", "pcmk_delay_max", "15s"))
                .finds("fence-node1 waits before it fences, although votes decide who may.").about("fence-node1").everyFixRemoves();
    }

    @Test
    void aQuorumDevice() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).qdevice("ffsplit").fenceEach().param("fence-node1", "pcmk_delay_base", "5s"))
                .finds("fence-node1 waits before it fences, although votes decide who may.").everyFixRemoves();
    }

    @Test
    void twoNodes() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fenceEach().param("fence-node1", "pcmk_delay_base", "15s")).findsNothing();
    }
}
