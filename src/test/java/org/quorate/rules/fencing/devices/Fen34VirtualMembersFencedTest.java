package org.quorate.rules.fencing.devices;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.model.Components;
import org.quorate.model.VirtualMachine;
import org.quorate.rules.RuleVerdict;

class Fen34VirtualMembersFencedTest {

    private final Fen34VirtualMembersFenced rule = new Fen34VirtualMembersFenced();

    private static Designs inVm(boolean drifting) {
        return Designs.cluster().host("host1").vm("vm1", "host1")
                .change(VirtualMachine.class, "vm1", vm -> Components.with(vm, "drifting", drifting))
                .node("node1").on("node1", "vm1").node("other");
    }

    @Test
    void ipmiForAVm() {
        RuleVerdict.of(rule, inVm(false).fenceEach()).finds("node1 runs in VM vm1, and its devices are for physical machines.")
                .about("node1", "vm1");
    }

    @Test
    void oneHypervisorForADriftingVm() {
        RuleVerdict.of(rule, inVm(true).fence("x", "fence_xvm", "node1"))
                .finds("node1 runs in VM vm1, which is moved between hypervisors, and its device asks only one of them.").everyFixRemoves();
    }

    @Test
    void aPinnedVmOrAManagementServer() {
        RuleVerdict.of(rule, inVm(false).fence("x", "fence_xvm", "node1")).findsNothing();
        RuleVerdict.of(rule, inVm(true).fence("vc", "fence_vmware_rest", "node1")).findsNothing();
    }
}
