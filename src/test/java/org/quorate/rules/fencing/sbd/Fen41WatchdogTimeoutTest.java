package org.quorate.rules.fencing.sbd;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Fen41WatchdogTimeoutTest {

    private final Fen41WatchdogTimeout rule = new Fen41WatchdogTimeout();

    @Test
    void theDefaultOfTheWatchdog() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3).sbd().property("stonith-watchdog-timeout", "5s"))
                .finds("stonith-watchdog-timeout is 5s, not longer than the watchdog's 5s.").everyFixRemoves();
    }

    @Test
    void aLongerWatchdog() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3).sbd().sbdOption("SBD_WATCHDOG_TIMEOUT", "35")
                .property("stonith-watchdog-timeout", "10"))
                .finds("stonith-watchdog-timeout is 10s, not longer than the watchdog's 35s.").everyFixRemoves();
    }

    @Test
    void twice() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3).sbd().property("stonith-watchdog-timeout", "10s")).findsNothing();
        RuleVerdict.of(rule, Designs.cluster().nodes(3).sbd().property("stonith-watchdog-timeout", "-1")).findsNothing();
    }
}
