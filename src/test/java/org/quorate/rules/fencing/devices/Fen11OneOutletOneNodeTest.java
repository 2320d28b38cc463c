package org.quorate.rules.fencing.devices;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Fen11OneOutletOneNodeTest {

    private final Fen11OneOutletOneNode rule = new Fen11OneOutletOneNode();

    @Test
    void oneOutletForTwo() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fence("pdu", "fence_apc_snmp").param("pdu", "pcmk_host_map", "node1:1;node2:1"))
                .finds("node1 and node2 are mapped to port 1 of pdu.").about("pdu");
    }

    @Test
    void twoDevicesForOneUnit() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fence("p1", "fence_apc_snmp").param("p1", "ip", "10.8.1.1")
                .param("p1", "pcmk_host_map", "node1:1,2")
                .fence("p2", "fence_apc_snmp").param("p2", "ip", "10.8.1.1").param("p2", "pcmk_host_map", "node2:2"))
                .finds("node1 and node2 are mapped to port 2 of 10.8.1.1.").about("p1", "p2");
    }

    @Test
    void anOutletForEach() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fence("pdu", "fence_apc_snmp")
                .param("pdu", "pcmk_host_map", "node1:1,3;node2:2")).findsNothing();
    }
}
