package org.quorate.rules.fencing.levels;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Fen22LevelDeviceCoversTargetTest {

    private final Fen22LevelDeviceCoversTarget rule = new Fen22LevelDeviceCoversTarget();

    @Test
    void theOtherNodesDevice() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fenceEach().level("node1", 1, "fence-node2"))
                .finds("The fencing level fl-node1-1 fences node1 with fence-node2, which does not name it.")
                .about("fl-node1-1", "fence-node2").everyFixRemoves();
    }

    @Test
    void aManagementServerTakesAnotherName() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fence("vc", "fence_vmware_rest", "node2").level("node1", 1, "vc"))
                .finds("The fencing level fl-node1-1 fences node1 with vc, which does not name it.").everyFixRemoves();
    }

    @Test
    void itsOwnDevice() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fenceEach().level("node1", 1, "fence-node1")).findsNothing();
    }
}
