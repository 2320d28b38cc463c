package org.quorate.rules.nodes;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.model.Components;
import org.quorate.model.VirtualMachine;
import org.quorate.rules.RuleVerdict;

class Nod05VirtualMembersStayTest {

    private final Nod05VirtualMembersStay rule = new Nod05VirtualMembersStay();

    @Test
    void migratedAndNotReserved() {
        RuleVerdict.of(rule, member(true, Optional.of(false)))
                .finds("The hypervisor may migrate vm1, on which node1 runs.",
                        "Processor and memory of vm1, on which node1 runs, are not reserved.")
                .about("vm1", "node1").everyFixRemoves();
    }

    @Test
    void pinned() {
        RuleVerdict.of(rule, member(false, Optional.of(true))).findsNothing();
        RuleVerdict.of(rule, member(false, Optional.empty())).findsNothing();
    }

    private static Designs member(boolean drifting, Optional<Boolean> reserved) {
        return Designs.cluster().host("h1").vm("vm1", "h1").node("node1").on("node1", "vm1").change(VirtualMachine.class, "vm1",
                vm -> Components.with(Components.with(vm, "drifting", drifting), "reserved", reserved));
    }
}
