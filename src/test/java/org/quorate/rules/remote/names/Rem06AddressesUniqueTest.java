package org.quorate.rules.remote.names;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Rem06AddressesUniqueTest {

    private final Rem06AddressesUnique rule = new Rem06AddressesUnique();

    @Test
    void twoRemoteNodes() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).remote("r1").remote("r2").param("r2", "server", "10.9.0.10"))
                .finds("2 nodes are reached at 10.9.0.10.").about("r1", "r2");
    }

    @Test
    void aGuestAndAClusterNode() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).links(1).guest("vm1", "g1").meta("vm1", "remote-addr", "10.0.0.2"))
                .finds("2 nodes are reached at 10.0.0.2.").about("node2", "vm1");
    }

    @Test
    void oneForEach() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).links(1).remote("r1").remote("r2").guest("vm1", "g1")
                .guest("vm2", "g2")).findsNothing();
    }
}
