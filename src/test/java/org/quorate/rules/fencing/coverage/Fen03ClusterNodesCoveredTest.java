package org.quorate.rules.fencing.coverage;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.model.Network;
import org.quorate.rules.RuleVerdict;

class Fen03ClusterNodesCoveredTest {

    private final Fen03ClusterNodesCovered rule = new Fen03ClusterNodesCovered();

    @Test
    void oneIsForgotten() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fenceEach().node("node3"))
                .finds("No enabled fence device covers cluster node node3.").about("node3");
    }

    @Test
    void aControllerWithAnAddressGetsADeviceLikeTheOthers() {
        RuleVerdict.of(rule, Designs.cluster().hosts(2).fenceEach().host("host3").node("node3").on("node3", "host3")
                .network("m", Network.Purpose.MANAGEMENT).switches("s", "m").controller("host3", "10.8.0.3", "m", "s"))
                .finds("No enabled fence device covers cluster node node3.").everyFixRemoves();
    }

    @Test
    void aManagementServerTakesAnotherName() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3).fence("vc", "fence_vmware_rest", "node1", "node2"))
                .finds("No enabled fence device covers cluster node node3.").everyFixRemoves();
    }

    @Test
    void aDisabledDeviceDoesNotCount() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fenceEach().meta("fence-node2", "target-role", "Stopped"))
                .finds("No enabled fence device covers cluster node node2.");
    }

    @Test
    void everyNodeHasOne() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3).fenceEach()).findsNothing();
    }

    @Test
    void namesCompareWithoutCase() {
        RuleVerdict.of(rule, Designs.cluster().nodes(1).fence("f", "fence_ipmilan", "NODE1")).findsNothing();
    }
}
