package org.quorate.rules.remote.names;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Rem05NamesUniqueTest {

    private final Rem05NamesUnique rule = new Rem05NamesUnique();

    @Test
    void twoGuests() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).guest("vm1", "g1").guest("vm2", "G1"))
                .finds("2 guest or remote nodes have the name g1.").about("vm1", "vm2").everyFixRemoves();
    }

    @Test
    void aGuestAndARemoteNode() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).remote("r1").guest("vm1", "r1")).finds("2 guest or remote nodes have the name r1.")
                .everyFixRemoves();
    }

    @Test
    void different() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).remote("r1").guest("vm1", "g1").guest("vm2", "g2")).findsNothing();
    }
}
