package org.quorate.rules.network;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Net03OneFamilyPerLinkTest {

    private final Net03OneFamilyPerLink rule = new Net03OneFamilyPerLink();

    @Test
    void mixed() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).addresses("node1", "10.0.0.1", "fd00::1").addresses("node2", "fd01::2", "fd00::2"))
                .finds("Link 0 has IPv4 on node1 and IPv6 on node2.").about("node1", "node2");
    }

    @Test
    void eachLinkItsOwn() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).addresses("node1", "10.0.0.1", "fd00::1").addresses("node2", "10.0.0.2",
                "fd00::2")).findsNothing();
        RuleVerdict.of(rule, Designs.cluster().nodes(2).addresses("node1", "node1.example").addresses("node2", "10.0.0.2")).findsNothing();
    }
}
