package org.quorate.rules.remote.spread;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Rem13OpaqueVmOnRemotesTest {

    private final Rem13OpaqueVmOnRemotes rule = new Rem13OpaqueVmOnRemotes();

    @Test
    void insideAGuest() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).guest("vm1", "g1").opaque("vm2").location("vm2", "g1", "100"))
                .finds("The VM vm2 may run inside guest node g1, a VM itself.").about("vm2", "vm1");
    }

    @Test
    void onARemoteNode() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).remote("r1").opaque("vm2").location("vm2", "r1", "100")).findsNothing();
    }
}
