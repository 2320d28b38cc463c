package org.quorate.rules.domains;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.model.Components;
import org.quorate.model.Network;
import org.quorate.model.Pdu;
import org.quorate.model.Port;
import org.quorate.rules.RuleVerdict;

class Dom10FallbackIsIndependentTest {

    private final Dom10FallbackIsIndependent rule = new Dom10FallbackIsIndependent();

    private static Designs twoLevels(String pduSwitch) {
        return Designs.cluster().hosts(1).feed("A").pdu("pdu1", "A").network("mgmt", Network.Purpose.MANAGEMENT).network("mgmt2",
                Network.Purpose.MANAGEMENT)
                .switches("msw1", "mgmt").switches("msw2", "mgmt2").controller("host1", "10.8.0.1", "mgmt", "msw1")
                .change(Pdu.class, "pdu1", pdu -> Components.with(Components.with(pdu, "address", Optional.of("10.8.1.1")), "port",
                        Optional.of(new Port(Designs.id(pduSwitch.equals("msw1") ? "mgmt"
                                : "mgmt2"), Optional.of(Designs.id(pduSwitch)), Optional.empty()))))
                .fence("ipmi1", "fence_ipmilan", "node1").fence("pdu", "fence_apc_snmp", "node1").param("pdu", "ip", "10.8.1.1")
                .level("node1", 1, "ipmi1").level("node1", 2, "pdu");
    }

    @Test
    void bothBehindOneSwitch() {
        RuleVerdict.of(rule, twoLevels("msw1")).finds("All fencing levels of node1 depend on switch msw1.")
                .about("node1", "msw1", "fl-node1-1", "fl-node1-2");
    }

    @Test
    void behindTwo() {
        RuleVerdict.of(rule, twoLevels("msw2")).findsNothing();
    }
}
