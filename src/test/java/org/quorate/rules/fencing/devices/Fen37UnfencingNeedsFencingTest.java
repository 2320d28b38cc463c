package org.quorate.rules.fencing.devices;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Fen37UnfencingNeedsFencingTest {

    private final Fen37UnfencingNeedsFencing rule = new Fen37UnfencingNeedsFencing();

    @Test
    void disabled() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fence("s", "fence_scsi", "node1").meta("s", "provides", "unfencing")
                .property("stonith-enabled", "false"))
                .finds("s relies on unfencing, and fencing is disabled.").about("s").everyFixRemoves();
    }

    @Test
    void enabled() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fence("s", "fence_scsi", "node1")
                .meta("s", "provides", "unfencing")).findsNothing();
    }
}
