package org.quorate.rules.domains;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Dom05ReplicasOnDifferentHostsTest {

    private final Dom05ReplicasOnDifferentHosts rule = new Dom05ReplicasOnDifferentHosts();

    private static Designs guests() {
        return Designs.cluster().nodes(3).guest("vm1", "g1").guest("vm2", "g2").resource("A").resource("B").confine("A", "g1").confine("B", "g2");
    }

    @Test
    void apartInsideAndTogetherOutside() {
        RuleVerdict.of(rule, guests().colocation("A", "B", "-INFINITY"))
                .finds("vm1 and vm2 hold A and B, and may run on one host.").about("vm1", "vm2").everyFixRemoves();
    }

    @Test
    void aCloneInGuests() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3).guest("vm1", "g1").guest("vm2", "g2").resource("db").clone("dbs", "db")
                .confine("dbs", "g1").confine("dbs", "g2"))
                .finds("vm1 and vm2 hold the instances of dbs, and may run on one host.").everyFixRemoves();
    }

    @Test
    void machinesApart() {
        RuleVerdict.of(rule, guests().colocation("A", "B", "-INFINITY").colocation("vm2", "vm1", "-1000")).findsNothing();
        RuleVerdict.of(rule, guests()).findsNothing();
    }
}
