package org.quorate.rules.fencing.devices;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Fen35FabricNeedsUnfencingTest {

    private final Fen35FabricNeedsUnfencing rule = new Fen35FabricNeedsUnfencing();

    @Test
    void plain() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fence("s", "fence_scsi", "node1", "node2"))
                .finds("s cuts nodes off from storage and does not provide unfencing.").about("s").everyFixRemoves();
    }

    @Test
    void providesUnfencing() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fence("s", "fence_scsi", "node1", "node2").meta("s", "provides", "unfencing")
                .fence("f", "fence_ipmilan", "node1")).findsNothing();
    }
}
