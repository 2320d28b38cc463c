package org.quorate.rules.fencing.levels;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Fen21LevelReferencesTest {

    private final Fen21LevelReferences rule = new Fen21LevelReferences();

    @Test
    void noSuchDevice() {
        RuleVerdict.of(rule, Designs.cluster().nodes(1).fenceEach().level("node1", 1, "fence-node2"))
                .finds("The fencing level fl-node1-1 uses fence-node2, which is no fence device.")
                .about("fl-node1-1").everyFixRemoves();
    }

    @Test
    void oneOfTwo() {
        RuleVerdict.of(rule, Designs.cluster().nodes(1).fenceEach().level("node1", 1, "fence-node1", "nosuch"))
                .finds("The fencing level fl-node1-1 uses nosuch, which is no fence device.").everyFixRemoves();
    }

    @Test
    void noSuchNode() {
        RuleVerdict.of(rule, Designs.cluster().nodes(1).fenceEach().level("elsewhere", 1, "fence-node1"))
                .finds("The fencing level fl-elsewhere-1 is for elsewhere, which is no node.")
                .everyFixRemoves();
    }

    @Test
    void bothExist() {
        RuleVerdict.of(rule, Designs.cluster().nodes(1).fenceEach().level("node1", 1, "fence-node1")).findsNothing();
    }

    @Test
    void aDeviceForTheWatchdogWithAnotherNameIsAsGoodAsMissing() {
        RuleVerdict.of(rule, Designs.cluster().nodes(1).fenceEach().sbd().property("stonith-watchdog-timeout", "10").fence("own", "fence_watchdog", "node1")
                .level("node1", 1, "own")).finds("The fencing level fl-node1-1 uses own. Pacemaker ignores own: a device of fence_watchdog has to be named watchdog.");
        RuleVerdict.of(rule, Designs.cluster().nodes(1).fenceEach().sbd().property("stonith-watchdog-timeout", "10").fence("watchdog", "fence_watchdog", "node1")
                .level("node1", 1, "watchdog")).findsNothing();
    }

    @Test
    void soIsOneWithoutATimeAndOneOfAnotherAgent() {
        RuleVerdict.of(rule, Designs.cluster().nodes(1).fenceEach().fence("watchdog", "fence_watchdog", "node1").level("node1", 1, "watchdog"))
                .finds("The fencing level fl-node1-1 uses watchdog. Pacemaker ignores watchdog: stonith-watchdog-timeout is not set.");
        RuleVerdict.of(rule, Designs.cluster().nodes(1).fenceEach().property("stonith-watchdog-timeout", "10").fence("watchdog", "fence_ipmilan", "node1").level("node1", 1, "watchdog"))
                .finds("The fencing level fl-node1-1 uses watchdog. Pacemaker ignores watchdog: the agent of a device named watchdog has to be fence_watchdog.");
    }

    @Test
    void theWatchdogNeedsNoDevice() {
        RuleVerdict.of(rule, Designs.cluster().nodes(1).fenceEach().sbd().property("stonith-watchdog-timeout", "10")
                .level("node1", 1, "watchdog")).findsNothing();
    }
}
