package org.quorate.rules.fencing.coverage;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Fen04RemoteNodesCoveredTest {

    private final Fen04RemoteNodesCovered rule = new Fen04RemoteNodesCovered();

    @Test
    void aRemoteNodeIsForgotten() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3).fenceEach().remote("r1")).finds("No enabled fence device covers remote node r1.")
                .about("r1");
    }

    @Test
    void aWatchdogOfClusterNodesDoesNotCoverIt() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3).sbd().property("stonith-watchdog-timeout", "10").remote("r1"))
                .finds("No enabled fence device covers remote node r1.");
    }

    @Test
    void aManagementServerTakesAnotherName() {
        RuleVerdict.of(rule, Designs.cluster().nodes(1).remote("r1").fence("vc", "fence_vmware_rest", "node1"))
                .finds("No enabled fence device covers remote node r1.").everyFixRemoves();
    }

    @Test
    void everyRemoteNodeHasOne() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3).remote("r1").fenceEach()).findsNothing();
    }
}
