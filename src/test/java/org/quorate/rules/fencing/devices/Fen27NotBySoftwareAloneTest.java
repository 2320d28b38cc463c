package org.quorate.rules.fencing.devices;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Fen27NotBySoftwareAloneTest {

    private final Fen27NotBySoftwareAlone rule = new Fen27NotBySoftwareAlone();

    @Test
    void bySsh() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fence("f1", "external/ssh", "node1"))
                .finds("Every way to fence node1 needs its own operating system.").about("node1");
    }

    @Test
    void kdumpAlone() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fence("k", "fence_kdump", "node1"))
                .finds("Every way to fence node1 needs its own operating system.");
    }

    @Test
    void kdumpBeforePower() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fenceEach().fence("k", "fence_kdump", "node1").level("node1", 1, "k")
                .level("node1", 2, "fence-node1")).findsNothing();
    }
}
