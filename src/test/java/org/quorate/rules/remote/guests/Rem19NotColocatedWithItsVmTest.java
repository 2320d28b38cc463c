package org.quorate.rules.remote.guests;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Rem19NotColocatedWithItsVmTest {

    private final Rem19NotColocatedWithItsVm rule = new Rem19NotColocatedWithItsVm();

    @Test
    void withItsVm() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).guest("vm1", "g1").resource("A").location("A", "g1", "INFINITY")
                .colocation("A", "vm1", "INFINITY"))
                .finds("col-A-vm1 ties A to the host of vm1, and it is meant for guest node g1.").about("col-A-vm1", "vm1")
                .everyFixRemoves();
    }

    @Test
    void theOtherWayRound() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).guest("vm1", "g1").resource("A").location("A", "g1", "INFINITY")
                .colocation("vm1", "A", "INFINITY"))
                .finds("col-vm1-A ties A to the host of vm1, and it is meant for guest node g1.").everyFixRemoves();
    }

    @Test
    void withAnotherVm() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).guest("vm1", "g1").guest("vm2", "g2").resource("A").location("A", "g1", "INFINITY")
                .colocation("vm1", "vm2", "-INFINITY")).findsNothing();
    }
}
