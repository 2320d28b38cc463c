package org.quorate.rules.remote.guests;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Rem09GuestVmNotClonedTest {

    private final Rem09GuestVmNotCloned rule = new Rem09GuestVmNotCloned();

    @Test
    void cloned() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).guest("vm1", "g1").clone("C", "vm1"))
                .finds("The VM vm1 of guest node g1 stands in the clone C.").about("vm1", "C").everyFixRemoves();
    }

    @Test
    void inAClonedGroup() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).guest("vm1", "g1").group("G", "vm1").clone("C", "G"))
                .finds("The VM vm1 of guest node g1 stands in the clone C.").everyFixRemoves();
    }

    @Test
    void aPrimitive() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).guest("vm1", "g1").guest("vm2", "g2")).findsNothing();
    }
}
