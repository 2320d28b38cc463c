package org.quorate.rules.fencing.sbd;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.model.Components;
import org.quorate.model.Host;
import org.quorate.rules.RuleVerdict;

class Fen46SbdOnRemotesTest {

    private final Fen46SbdOnRemotes rule = new Fen46SbdOnRemotes();

    @Test
    void noWatchdogThere() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).remote("r1").sbd("/dev/sdb").fence("s", "fence_sbd", "node1", "node2", "r1"))
                .finds("Remote node r1 is fenced by SBD: sbd and a watchdog must be on it.").about("r1");
    }

    @Test
    void aWatchdogThere() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).remote("r1").sbd("/dev/sdb").fence("s", "fence_sbd", "node1", "node2", "r1")
                .change(Host.class, "r1-host", host -> Components.with(host, "watchdog", Optional.of("/dev/watchdog")))).findsNothing();
    }

    @Test
    void powerFencing() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).remote("r1").fenceEach()).findsNothing();
    }
}
