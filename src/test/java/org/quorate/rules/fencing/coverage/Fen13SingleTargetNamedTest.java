package org.quorate.rules.fencing.coverage;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.model.Network;
import org.quorate.rules.RuleVerdict;

class Fen13SingleTargetNamedTest {

    private final Fen13SingleTargetNamed rule = new Fen13SingleTargetNamed();

    @Test
    void noList() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fence("ipmi-node1", "fence_ipmilan"))
                .finds("ipmi-node1 names no target and cannot list its own.").everyFixRemoves();
    }

    @Test
    void theAddressTellsTheNode() {
        RuleVerdict.of(rule, Designs.cluster().hosts(2).network("m", Network.Purpose.MANAGEMENT).switches("s", "m").controller("host2",
                "10.8.0.2", "m", "s")
                .fence("f", "fence_ipmilan").param("f", "ip", "10.8.0.2")).finds("f names no target and cannot list its own.")
                .everyFixRemoves();
    }

    @Test
    void aManagementServerListsItsOwn() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fence("vc", "fence_vmware_rest")).findsNothing();
    }

    @Test
    void aListOrAMap() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fenceEach().fence("f", "fence_ipmilan")
                .param("f", "pcmk_host_map", "node1:x")).findsNothing();
    }
}
