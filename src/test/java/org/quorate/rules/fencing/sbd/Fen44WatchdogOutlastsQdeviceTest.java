package org.quorate.rules.fencing.sbd;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Fen44WatchdogOutlastsQdeviceTest {

    private final Fen44WatchdogOutlastsQdevice rule = new Fen44WatchdogOutlastsQdevice();

    @Test
    void theDefaults() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).qdevice("ffsplit").sbd().property("stonith-watchdog-timeout", "10"))
                .finds("The watchdog timeout 5s is not longer than the quorum device's sync timeout 30s.").about("qdevice")
                .everyFixRemoves();
    }

    @Test
    void longEnough() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).qdevice("ffsplit").sbd().sbdOption("SBD_WATCHDOG_TIMEOUT", "35")).findsNothing();
        RuleVerdict.of(rule, Designs.cluster().nodes(2).qdevice("ffsplit", "sync_timeout", "4000").sbd()).findsNothing();
    }

    @Test
    void noQuorumDevice() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3).sbd()).findsNothing();
    }
}
