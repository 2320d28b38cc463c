package org.quorate.rules.remote.guests;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Rem17NotBeforeItsOwnVmTest {

    private final Rem17NotBeforeItsOwnVm rule = new Rem17NotBeforeItsOwnVm();

    @Test
    void beforeItsVm() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).guest("vm1", "g1").resource("A").confine("A", "g1").order("A", "vm1"))
                .finds("ord-A-vm1 starts A before vm1, the VM that it runs in.").about("ord-A-vm1", "vm1").everyFixRemoves();
    }

    @Test
    void beforeAnotherVm() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).guest("vm1", "g1").guest("vm2", "g2").resource("A").confine("A", "g1")
                .order("A", "vm2")).findsNothing();
    }
}
