package org.quorate.rules.fencing.coverage;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Fen05GuestsAreNoTargetsTest {

    private final Fen05GuestsAreNoTargets rule = new Fen05GuestsAreNoTargets();

    @Test
    void aDeviceNamesAGuest() {
        RuleVerdict.of(rule, Designs.cluster().nodes(1).guest("vm1", "g1").fence("f1", "fence_ipmilan", "node1", "g1"))
                .finds("f1 names the guest node g1 as a target.").about("f1", "vm1").everyFixRemoves();
    }

    @Test
    void aMapNamesAGuest() {
        RuleVerdict.of(rule, Designs.cluster().nodes(1).guest("vm1", "g1").fence("f1", "fence_apc_snmp")
                .param("f1", "pcmk_host_map", "node1:1;g1:2"))
                .finds("f1 names the guest node g1 as a target.").everyFixRemoves();
    }

    @Test
    void aLevelIsForAGuest() {
        RuleVerdict.of(rule, Designs.cluster().nodes(1).guest("vm1", "g1").fence("f1", "fence_ipmilan", "node1").level("g1", 1, "f1"))
                .finds("The fencing level fl-g1-1 is for the guest node g1.").everyFixRemoves();
    }

    @Test
    void onlyRealTargets() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).guest("vm1", "g1").fenceEach()).findsNothing();
    }
}
