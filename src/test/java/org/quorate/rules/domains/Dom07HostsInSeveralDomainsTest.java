package org.quorate.rules.domains;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Dom07HostsInSeveralDomainsTest {

    private final Dom07HostsInSeveralDomains rule = new Dom07HostsInSeveralDomains();

    @Test
    void oneHost() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).opaque("vm1").location("vm1", "node2", "-INFINITY"))
                .finds("vm1 may run on node1 only.").about("vm1", "node1");
    }

    @Test
    void oneRack() {
        RuleVerdict.of(rule, racks().location("vm1", "node3", "-INFINITY")).finds("vm1 may run in rack A only.").about("vm1", "A");
    }

    @Test
    void both() {
        RuleVerdict.of(rule, racks()).findsNothing();
    }

    private static Designs racks() {
        return Designs.cluster().rack("A").rack("B").hosts(3).place("host1", "A").place("host2", "A").place("host3", "B").opaque("vm1");
    }
}
