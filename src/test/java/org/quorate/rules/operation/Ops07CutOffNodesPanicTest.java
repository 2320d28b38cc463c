package org.quorate.rules.operation;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Ops07CutOffNodesPanicTest {

    private final Ops07CutOffNodesPanic rule = new Ops07CutOffNodesPanic();

    @Test
    void stop() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fence("scsi", "fence_scsi", "node1", "node2"))
                .finds("scsi cuts nodes off storage, and they go on half alive.").about("scsi").everyFixRemoves();
    }

    @Test
    void panicOrPower() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fence("scsi", "fence_scsi", "node1", "node2").property("fence-reaction",
                "panic")).findsNothing();
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fenceEach()).findsNothing();
    }
}
