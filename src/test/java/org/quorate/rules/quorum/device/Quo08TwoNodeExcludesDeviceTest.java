package org.quorate.rules.quorum.device;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Quo08TwoNodeExcludesDeviceTest {

    private final Quo08TwoNodeExcludesDevice rule = new Quo08TwoNodeExcludesDevice();

    @Test
    void corosyncWouldNotStart() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).quorum("two_node", "1").qdevice("ffsplit", "votes", "1"))
                .finds("two_node is set beside the quorum device qdevice.").about("qdevice").everyFixRemoves();
    }

    @Test
    void theDeviceAlone() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).qdevice("ffsplit", "votes", "1")).findsNothing();
    }
}
