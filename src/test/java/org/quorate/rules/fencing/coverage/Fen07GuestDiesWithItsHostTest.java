package org.quorate.rules.fencing.coverage;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Fen07GuestDiesWithItsHostTest {

    private final Fen07GuestDiesWithItsHost rule = new Fen07GuestDiesWithItsHost();

    @Test
    void aHypervisorElsewhere() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).guest("vm1", "g1").param("vm1", "hypervisor", "qemu+ssh://other/system"))
                .finds("The VM vm1 of guest node g1 runs on another machine, qemu+ssh://other/system.").about("vm1").everyFixRemoves();
    }

    @Test
    void theNodeItself() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).guest("vm1", "g1").param("vm1", "hypervisor", "qemu:///system")
                .guest("vm2", "g2")).findsNothing();
    }

    @Test
    void anOpaqueVmIsNoGuest() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).opaque("vm1").param("vm1", "hypervisor", "qemu+ssh://other/system")).findsNothing();
    }
}
