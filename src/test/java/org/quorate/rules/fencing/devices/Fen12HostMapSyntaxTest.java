package org.quorate.rules.fencing.devices;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Fen12HostMapSyntaxTest {

    private final Fen12HostMapSyntax rule = new Fen12HostMapSyntax();

    @Test
    void commaForSemicolon() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fence("pdu", "fence_apc_snmp").param("pdu", "pcmk_host_map", "node1:1,node2:2"))
                .finds("The pcmk_host_map of pdu is not of the form node:port;node:port, but node1:1,node2:2.").about("pdu")
                .everyFixRemoves();
    }

    @Test
    void noPort() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fence("pdu", "fence_apc_snmp").param("pdu", "pcmk_host_map", "node1;node2:2"))
                .finds("The pcmk_host_map of pdu is not of the form node:port;node:port, but node1;node2:2.");
    }

    @Test
    void severalPortsAndSpaces() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fence("pdu", "fence_apc_snmp").param("pdu", "pcmk_host_map", "node1:1;node2:2,3;")
                .fence("vc", "fence_vmware_rest").param("vc", "pcmk_host_map", "node1:web\\ one;node2=two")).findsNothing();
    }
}
