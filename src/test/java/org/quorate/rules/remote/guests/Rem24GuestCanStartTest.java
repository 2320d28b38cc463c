package org.quorate.rules.remote.guests;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Rem24GuestCanStartTest {

    private final Rem24GuestCanStart rule = new Rem24GuestCanStart();

    @Test
    void disabled() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).guest("vm1", "g1").meta("vm1", "target-role", "Stopped").resource("A")
                .confine("A", "g1"))
                .finds("The VM vm1 is disabled, and A is meant for its guest node g1.").about("vm1").everyFixRemoves();
    }

    @Test
    void nothingIsMeantForIt() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).guest("vm1", "g1").meta("vm1", "target-role", "Stopped")
                .resource("A")).findsNothing();
    }

    @Test
    void enabled() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).guest("vm1", "g1").resource("A").confine("A", "g1")).findsNothing();
    }
}
