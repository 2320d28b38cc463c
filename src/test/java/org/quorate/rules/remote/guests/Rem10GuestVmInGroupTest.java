package org.quorate.rules.remote.guests;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Rem10GuestVmInGroupTest {

    private final Rem10GuestVmInGroup rule = new Rem10GuestVmInGroup();

    @Test
    void aMemberAfterTheVm() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).guest("vm1", "g1").resource("A").group("G", "vm1", "A"))
                .finds("A runs in the group G after the VM of guest node g1: on the cluster node, not in the guest.").about("vm1", "G");
    }

    @Test
    void aMemberBeforeTheVm() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).resource("fs").guest("vm1", "g1").group("G", "fs", "vm1")).findsNothing();
    }
}
