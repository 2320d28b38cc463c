package org.quorate.rules.capacity;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Cap03HostsDeclareWhatIsAskedTest {

    private final Cap03HostsDeclareWhatIsAsked rule = new Cap03HostsDeclareWhatIsAsked();

    @Test
    void oneHostDeclaresNothing() {
        RuleVerdict.of(rule, heeded().capacity("node1", "memory", "4096").opaque("vm1").demand("vm1", "memory", "2048"))
                .finds("vm1 asks for memory, and node2 declares none.").about("node2", "vm1");
    }

    @Test
    void everyHostDeclaresItOrIsBanned() {
        RuleVerdict.of(rule, heeded().capacity("node1", "memory", "4096").capacity("node2", "memory", "4096").opaque("vm1").demand("vm1",
                "memory", "2048")).findsNothing();
        RuleVerdict.of(rule, heeded().capacity("node1", "memory", "4096").opaque("vm1").demand("vm1", "memory", "2048")
                .location("vm1", "node2", "-INFINITY")).findsNothing();
    }

    private static Designs heeded() {
        return Designs.cluster().nodes(2).property("placement-strategy", "balanced");
    }
}
