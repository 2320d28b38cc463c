package org.quorate.rules.remote.guests;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Rem20NoCycleThroughGuestsTest {

    private final Rem20NoCycleThroughGuests rule = new Rem20NoCycleThroughGuests();

    private static Designs twoGuests() {
        return Designs.cluster().nodes(2).guest("vm1", "g1").guest("vm2", "g2").resource("A").resource("B").confine("A", "g1")
                .confine("B", "g2");
    }

    @Test
    void acrossGuests() {
        RuleVerdict.of(rule, twoGuests().order("A", "vm2").order("B", "vm1"))
                .finds("Each of these waits for the one before it: vm1, A, vm2, B.").about("vm1", "A", "vm2", "B").everyFixRemoves();
    }

    @Test
    void oneWayOnly() {
        RuleVerdict.of(rule, twoGuests().order("A", "vm2")).findsNothing();
    }

    @Test
    void cyclesWithoutGuestsAreAnotherRules() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).resource("A").resource("B").order("A", "B").order("B", "A")).findsNothing();
    }
}
