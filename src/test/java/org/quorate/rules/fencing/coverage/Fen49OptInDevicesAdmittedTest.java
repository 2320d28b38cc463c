package org.quorate.rules.fencing.coverage;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Fen49OptInDevicesAdmittedTest {

    private final Fen49OptInDevicesAdmitted rule = new Fen49OptInDevicesAdmitted();

    @Test
    void nothingAdmitsIt() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fence("f1", "fence_ipmilan", "node1").property("symmetric-cluster", "false"))
                .finds("Nothing admits fence device f1 to a cluster node, and the cluster is opt-in.").everyFixRemoves();
    }

    @Test
    void admitted() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fence("f1", "fence_ipmilan", "node1").property("symmetric-cluster", "false")
                .location("f1", "node2", "0")).findsNothing();
    }

    @Test
    void symmetric() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fenceEach()).findsNothing();
    }
}
