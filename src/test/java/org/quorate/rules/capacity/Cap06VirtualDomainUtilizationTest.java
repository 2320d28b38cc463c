package org.quorate.rules.capacity;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Cap06VirtualDomainUtilizationTest {

    private final Cap06VirtualDomainUtilization rule = new Cap06VirtualDomainUtilization();

    @Test
    void hostsDeclareOtherNames() {
        RuleVerdict.of(rule, host("cpu", "memory").opaque("vm1"))
                .finds("VirtualDomain sets host_memory, hv_memory on vm1, and node1 does not declare them.").about("node1", "vm1")
                        .everyFixRemoves();
    }

    @Test
    void allThreeOrSwitchedOff() {
        RuleVerdict.of(rule, host("cpu", "host_memory", "hv_memory").opaque("vm1")).findsNothing();
        RuleVerdict.of(rule, host("memory").opaque("vm1").param("vm1", "autoset_utilization_cpu", "false")
                .param("vm1", "autoset_utilization_host_memory", "false").param("vm1", "autoset_utilization_hv_memory", "no")).findsNothing();
        RuleVerdict.of(rule, Designs.cluster().nodes(1).opaque("vm1")).findsNothing();
    }

    private static Designs host(String... names) {
        Designs designs = Designs.cluster().nodes(1).property("placement-strategy", "balanced");
        List.of(names).forEach(name -> designs.capacity("node1", name, "64"));
        return designs;
    }
}
