package org.quorate.rules.network;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Net04AddressesUniqueTest {

    private final Net04AddressesUnique rule = new Net04AddressesUnique();

    @Test
    void twice() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).addresses("node1", "10.0.0.1").addresses("node2", "10.0.0.1"))
                .finds("The address 10.0.0.1 occurs 2 times, on node1, node2.").about("node1", "node2");
    }

    @Test
    void distinct() {
        RuleVerdict.of(rule, Designs.cluster().nodes(4).links(2)).findsNothing();
    }
}
