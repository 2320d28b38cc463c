package org.quorate.rules.fencing.sbd;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Fen42WatchdogWithTwoNodesTest {

    private final Fen42WatchdogWithTwoNodes rule = new Fen42WatchdogWithTwoNodes();

    @Test
    void twoNodes() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).sbd().property("stonith-watchdog-timeout", "10"))
                .finds("node1 and node2 have nothing but their watchdogs, and no quorum device.").about("node1", "node2");
    }

    @Test
    void aQuorumDevice() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).qdevice("ffsplit").sbd().property("stonith-watchdog-timeout", "10")).findsNothing();
    }

    @Test
    void powerFencingBesides() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fenceEach().sbd().property("stonith-watchdog-timeout", "10")).findsNothing();
    }
}
