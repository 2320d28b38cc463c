package org.quorate.rules.domains;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.finding.Severity;
import org.quorate.model.Network;
import org.quorate.rules.RuleVerdict;

class Dom01QuorumSurvivesDomainTest {

    private final Dom01QuorumSurvivesDomain rule = new Dom01QuorumSurvivesDomain();

    @Test
    void threeOfFiveInARack() {
        RuleVerdict.of(rule, Designs.cluster().rack("A").rack("B").hosts(5).place("host1", "A").place("host2", "A").place("host3", "A")
                        .place("host4", "B").place("host5", "B"))
                .finds("The loss of rack A takes quorum: 2 of 3 votes are left together.").about("A");
    }

    @Test
    void spread() {
        RuleVerdict.of(rule, Designs.cluster().rack("A").rack("B").rack("C").hosts(5).place("host1", "A").place("host2", "A").place("host3", "B")
                .place("host4", "B").place("host5", "C")).findsNothing();
    }

    @Test
    void theSwitchOfAllLinks() {
        RuleVerdict.of(rule, Designs.cluster().hosts(3).network("ring", Network.Purpose.CLUSTER).switches("sw1", "ring").link(0, "ring"))
                .finds("The loss of switch sw1 takes quorum: 1 of 2 votes are left together.");
    }

    @Test
    void aSiteWithMostVotes() {
        RuleVerdict.of(rule, Designs.cluster().site("A").site("B").hosts(3).place("host1", "A").place("host2", "A").place("host3", "B"))
                .finds("The loss of site A takes quorum: 1 of 2 votes are left together.").as(Severity.WARNING);
    }

    @Test
    void aSiteWithAllNodesIsTheCluster() {
        RuleVerdict.of(rule, Designs.cluster().site("A").site("B").hosts(3).place("host1", "A").place("host2", "A").place("host3",
                "A")).findsNothing();
    }

    @Test
    void nothingIsSaidOfPlaces() {
        RuleVerdict.of(rule, Designs.cluster().hosts(3))
                .lacks("The design does not say in which sites and racks, at which feeds and switches the hosts are.");
    }
}
