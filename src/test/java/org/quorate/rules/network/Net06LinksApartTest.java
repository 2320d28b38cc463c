package org.quorate.rules.network;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.model.Network;
import org.quorate.rules.RuleVerdict;

class Net06LinksApartTest {

    private final Net06LinksApart rule = new Net06LinksApart();

    private static Designs twoNetworks() {
        return Designs.cluster().hosts(2).network("ring0", Network.Purpose.CLUSTER).network("ring1", Network.Purpose.CLUSTER)
                .link(0, "ring0").link(1, "ring1");
    }

    @Test
    void oneSwitchForBoth() {
        RuleVerdict.of(rule, twoNetworks().switches("sw1", "ring0", "ring1"))
                .finds("All links of node1, node2 run over the switch sw1.").about("sw1", "node1", "node2");
    }

    @Test
    void oneHostIsPluggedInWrongly() {
        RuleVerdict.of(rule, twoNetworks().switches("sw1", "ring0", "ring1").switches("sw2", "ring0", "ring1")
                        .port("host1", "ring0", "sw1").port("host1", "ring1", "sw2").port("host2", "ring0", "sw1").port("host2", "ring1", "sw1"))
                .finds("All links of node2 run over the switch sw1.");
    }

    @Test
    void twoSwitches() {
        RuleVerdict.of(rule, twoNetworks().switches("sw1", "ring0").switches("sw2", "ring1")).findsNothing();
    }

    @Test
    void networksAreNotKnown() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).links(2)).lacks("The design does not say over which networks corosync's links run.");
    }
}
