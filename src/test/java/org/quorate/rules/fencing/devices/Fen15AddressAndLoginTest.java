package org.quorate.rules.fencing.devices;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.model.Components;
import org.quorate.model.Network;
import org.quorate.model.NvSet;
import org.quorate.model.Primitive;
import org.quorate.rules.RuleVerdict;

class Fen15AddressAndLoginTest {

    private final Fen15AddressAndLogin rule = new Fen15AddressAndLogin();

    @Test
    void nothingButAList() {
        RuleVerdict.of(rule, Designs.cluster().nodes(1).fence("f1", "fence_ipmilan", "node1"))
                .finds("f1 has no address and no user and no password.").about("f1").everyFixRemoves();
    }

    @Test
    void theDrawnAddressIsOffered() {
        RuleVerdict.of(rule, Designs.cluster().hosts(1).network("m", Network.Purpose.MANAGEMENT).switches("s", "m").controller("host1",
                "10.8.0.1", "m", "s")
                .fenceEach().change(Primitive.class, "fence-node1", device -> Components.with(device, "instanceAttributes",
                        NvSet.with(device.instanceAttributes(), "ip", Optional.empty()))))
                .finds("fence-node1 has no address.").everyFixRemoves();
    }

    @Test
    void anSnmpDeviceNeedsAnAddressOnly() {
        RuleVerdict.of(rule, Designs.cluster().nodes(1).fence("p", "fence_apc_snmp", "node1").param("p", "ip", "10.8.1.1")
                .fence("x", "fence_xvm", "node1")).findsNothing();
    }

    @Test
    void complete() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fenceEach()).findsNothing();
    }

    @Test
    void anAgentThatTheCatalogueKnowsAndOneOfItsKind() {
        RuleVerdict.of(rule, Designs.cluster().nodes(1).fence("m", "fence_cisco_ucs", "node1").fence("s", "fence_ilo5_ssh", "node1"))
                .finds("m has no address and no user and no password.", "s has no address and no user and no password.");
    }

    @Test
    void anAgentThatNobodyKnows() {
        RuleVerdict.of(rule, Designs.cluster().nodes(1).fence("f", "fence_of_our_own", "node1").fence("n", "external/nut", "node1")).findsNothing();
    }
}
