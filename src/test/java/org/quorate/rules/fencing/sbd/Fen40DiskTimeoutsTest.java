package org.quorate.rules.fencing.sbd;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.model.Components;
import org.quorate.rules.RuleVerdict;

class Fen40DiskTimeoutsTest {

    private final Fen40DiskTimeouts rule = new Fen40DiskTimeouts();

    private static Designs with(int watchdog, int msgwait) {
        return Designs.cluster().nodes(3).sbd("/dev/sdb").cluster(cluster -> Components.with(cluster, "sbd", cluster.sbd()
                .map(sbd -> Components.with(sbd, "header", Map.of("watchdog", watchdog, "msgwait", msgwait)))));
    }

    @Test
    void messagesAreNotWaitedFor() {
        RuleVerdict.of(rule, with(15, 20)).finds("The SBD disks have msgwait 20 s, less than twice watchdog 15 s.").everyFixRemoves();
    }

    @Test
    void requestsAreNotWaitedFor() {
        RuleVerdict.of(rule, with(60, 120)).finds("stonith-timeout is 60s, less than 1.2 times the msgwait of 120 s.").everyFixRemoves();
    }

    @Test
    void byTheFormula() {
        RuleVerdict.of(rule, with(15, 30).property("stonith-timeout", "71")).findsNothing();
        RuleVerdict.of(rule, Designs.cluster().nodes(3).sbd("/dev/sdb")).findsNothing();
    }
}
