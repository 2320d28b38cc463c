package org.quorate.rules.fencing.devices;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Fen33SerialFencingTest {

    private final Fen33SerialFencing rule = new Fen33SerialFencing();

    @Test
    void fourNodes() {
        RuleVerdict.of(rule, Designs.cluster().nodes(4).fence("vc", "fence_vmware_rest", "node1", "node2", "node3", "node4"))
                .finds("vc fences 4 nodes, one at a time.").about("vc").everyFixRemoves();
    }

    @Test
    void atOnce() {
        RuleVerdict.of(rule, Designs.cluster().nodes(4).fence("vc", "fence_vmware_rest", "node1", "node2", "node3", "node4")
                .param("vc", "pcmk_action_limit", "-1")).findsNothing();
    }

    @Test
    void aDeviceForEach() {
        RuleVerdict.of(rule, Designs.cluster().nodes(4).fenceEach()).findsNothing();
    }

    @Test
    void aReserveIsSeldomAsked() {
        Designs design = Designs.cluster().nodes(4).fenceEach().fence("pdu", "fence_apc_snmp", "node1", "node2", "node3", "node4");
        for (int i = 1; i <= 4; i++) {
            design.level("node" + i, 1, "fence-node" + i).level("node" + i, 2, "pdu");
        }
        RuleVerdict.of(rule, design).findsNothing();
    }
}
