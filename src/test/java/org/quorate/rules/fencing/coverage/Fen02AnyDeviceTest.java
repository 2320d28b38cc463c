package org.quorate.rules.fencing.coverage;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Fen02AnyDeviceTest {

    private final Fen02AnyDevice rule = new Fen02AnyDevice();

    @Test
    void nothingToFenceWith() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3)).finds("Fencing is enabled and there is no fence device.");
    }

    @Test
    void aWatchdogWillDo() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3).sbd().property("stonith-watchdog-timeout", "10")).findsNothing();
    }

    @Test
    void aDeviceWillDo() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3).fenceEach()).findsNothing();
    }
}
