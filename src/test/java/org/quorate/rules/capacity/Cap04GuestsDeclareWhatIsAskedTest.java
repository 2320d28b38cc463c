package org.quorate.rules.capacity;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Cap04GuestsDeclareWhatIsAskedTest {

    private final Cap04GuestsDeclareWhatIsAsked rule = new Cap04GuestsDeclareWhatIsAsked();

    @Test
    void theGuestDeclaresNothing() {
        RuleVerdict.of(rule, inGuest()).finds("A asks for memory, and the guest node g1 declares none.").about("A", "vm1");
    }

    @Test
    void theGuestDeclaresIt() {
        RuleVerdict.of(rule, inGuest().entry("g1", "memory", "2048")).findsNothing();
    }

    private static Designs inGuest() {
        return Designs.cluster().nodes(2).property("placement-strategy", "balanced").guest("vm1", "g1")
                .resource("A").demand("A", "memory", "1024").confine("A", "g1");
    }
}
