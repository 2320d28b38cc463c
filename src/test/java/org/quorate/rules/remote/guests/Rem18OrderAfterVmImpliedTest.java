package org.quorate.rules.remote.guests;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Rem18OrderAfterVmImpliedTest {

    private final Rem18OrderAfterVmImplied rule = new Rem18OrderAfterVmImplied();

    @Test
    void implied() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).guest("vm1", "g1").resource("A").confine("A", "g1").order("vm1", "A"))
                .finds("ord-vm1-A is implied: A runs in the VM vm1.").about("ord-vm1-A", "vm1").everyFixRemoves();
    }

    @Test
    void anotherVm() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).guest("vm1", "g1").guest("vm2", "g2").resource("A").confine("A", "g1")
                .order("vm2", "A")).findsNothing();
    }
}
