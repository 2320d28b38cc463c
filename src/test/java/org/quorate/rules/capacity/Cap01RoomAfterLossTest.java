package org.quorate.rules.capacity;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.finding.Severity;
import org.quorate.model.Components;
import org.quorate.model.Host;
import org.quorate.model.VirtualMachine;
import org.quorate.rules.RuleVerdict;

class Cap01RoomAfterLossTest {

    private final Cap01RoomAfterLoss rule = new Cap01RoomAfterLoss();

    private static Designs hosts(int vms, int size) {
        Designs designs = Designs.cluster().nodes(3).capacity("node1", "memory", "64").capacity("node2", "memory", "64").capacity("node3",
                "memory", "64");
        for (int i = 1; i <= vms; i++) {
            designs.opaque("vm" + i).demand("vm" + i, "memory", Integer.toString(size));
        }
        return designs;
    }

    @Test
    void theSumIsNotEnough() {
        RuleVerdict.of(rule, hosts(3, 40)).finds("Without node1 there is no room for vm3.").about("node1", "vm3");
    }

    @Test
    void aMachineWithPriorityIsAnError() {
        RuleVerdict.of(rule, hosts(3, 40).meta("vm1", "priority", "10").meta("vm2", "priority", "10").meta("vm3", "priority", "10"))
                .as(Severity.ERROR);
    }

    @Test
    void eightFitOnTwo() {
        RuleVerdict.of(rule, hosts(8, 16)).findsNothing();
    }

    @Test
    void memoryOfMachinesWillDo() {
        Designs designs = Designs.cluster().hosts(2).opaque("vm1").opaque("vm2");
        List.of("host1", "host2").forEach(host -> designs.change(Host.class, host, each -> Components.with(each, "memory", Optional.of(65536))));
        List.of("vm1", "vm2").forEach(vm -> designs.change(VirtualMachine.class, vm, each -> Components.with(each, "memory", Optional.of(40000))));
        RuleVerdict.of(rule, designs).finds("Without node1 there is no room for vm2.");
    }

    @Test
    void nothingIsKnown() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3).opaque("vm1"))
                .lacks("The design does not say what every cluster node offers and what virtual machines need.");
    }
}
