package org.quorate.rules.quorum.device;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Quo21OneQuorumDeviceTest {

    private final Quo21OneQuorumDevice rule = new Quo21OneQuorumDevice();

    @Test
    void two() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).qdevice("ffsplit").qdevice("lms"))
                .finds("qdevice is a second quorum device beside qdevice.").about("qdevice-2").everyFixRemoves();
    }

    @Test
    void withoutAClusterName() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).qdevice("ffsplit").named(""))
                .finds("The quorum device qdevice needs a cluster name, and the cluster has none.");
    }

    @Test
    void one() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).qdevice("ffsplit")).findsNothing();
    }
}
