package org.quorate.rules.network;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Net02SameLinksEverywhereTest {

    private final Net02SameLinksEverywhere rule = new Net02SameLinksEverywhere();

    @Test
    void oneAddressIsMissing() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3).links(2).addresses("node2", "10.0.0.2"))
                .finds("node2 has 1 address, and node1 has 2.").about("node2", "node1");
    }

    @Test
    void asManyOnEachOrNone() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3).links(2)).findsNothing();
        RuleVerdict.of(rule, Designs.cluster().nodes(3)).findsNothing();
    }
}
