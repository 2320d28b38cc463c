package org.quorate.rules.fencing.coverage;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Fen06HostsOfGuestsCoveredTest {

    private final Fen06HostsOfGuestsCovered rule = new Fen06HostsOfGuestsCovered();

    @Test
    void aHostWithoutDevice() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fenceEach().node("node3").guest("vm1", "g1").guest("vm2", "g2"))
                .finds("node3 may run the VM of g1 and 1 more, and no fence device covers it.").about("node3", "vm1", "vm2")
                .everyFixRemoves();
    }

    @Test
    void theVmStaysOffIt() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fenceEach().node("node3").guest("vm1", "g1")
                .location("vm1", "node3", "-INFINITY")).findsNothing();
    }

    @Test
    void everyHostIsCovered() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3).fenceEach().guest("vm1", "g1")).findsNothing();
    }
}
