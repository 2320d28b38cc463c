package org.quorate.rules.remote.guests;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Rem32NoContainerGuestsTest {

    private final Rem32NoContainerGuests rule = new Rem32NoContainerGuests();

    @Test
    void lxc() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).guest("vm1", "g1").param("vm1", "hypervisor", "lxc:///"))
                .finds("Guest node g1 is a container.").about("vm1");
    }

    @Test
    void kvm() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).guest("vm1", "g1").param("vm1", "hypervisor", "qemu:///system")).findsNothing();
    }
}
