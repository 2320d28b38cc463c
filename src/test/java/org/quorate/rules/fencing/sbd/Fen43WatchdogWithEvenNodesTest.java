package org.quorate.rules.fencing.sbd;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Fen43WatchdogWithEvenNodesTest {

    private final Fen43WatchdogWithEvenNodes rule = new Fen43WatchdogWithEvenNodes();

    @Test
    void fourNodes() {
        RuleVerdict.of(rule, Designs.cluster().nodes(4).sbd().property("stonith-watchdog-timeout", "10"))
                .finds("4 cluster nodes rely on their watchdogs, and nothing breaks a tie.").everyFixRemoves();
    }

    @Test
    void aTieBreakerOrAnOddNumber() {
        RuleVerdict.of(rule, Designs.cluster().nodes(4).quorum("auto_tie_breaker", "1").sbd()
                .property("stonith-watchdog-timeout", "10")).findsNothing();
        RuleVerdict.of(rule, Designs.cluster().nodes(3).sbd().property("stonith-watchdog-timeout", "10")).findsNothing();
    }
}
