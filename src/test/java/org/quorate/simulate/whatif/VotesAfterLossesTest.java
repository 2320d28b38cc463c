package org.quorate.simulate.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;

/// Who keeps quorum when nodes die and come back, and what becomes of the services then.
class VotesAfterLossesTest {

    static Designs cluster(int nodes) {
        return Designs.cluster().hosts(nodes).fenceEach().resource("web").location("web", "node1", "100");
    }

    @Test
    void waitForAllIsArmedAgainByTheLossOfQuorumAndEndsWithTheLastNodeOnly() {
        Play play = Play.on(cluster(4).quorum("wait_for_all", "1"));

        Outcome lost = play.then("host3", "host4");
        assertThat(Play.partitions(lost)).isEqualTo("node1,node2-");
        assertThat(Play.changes(lost)).isEqualTo("web node1>- LOST");
        assertThat(Play.fenced(lost)).isEmpty();
        Outcome most = play.then("return:host3");
        assertThat(Play.partitions(most)).as("three of four votes, and still none").isEqualTo("node1,node2,node3-");
        assertThat(Play.changes(most)).isEmpty();
        Outcome all = play.then("return:host4");
        assertThat(Play.partitions(all)).isEqualTo("node1,node2,node3,node4+");
        assertThat(Play.changes(all)).isEqualTo("web ->node1 STARTED");
    }

    @Test
    void aTieBreakerLeavesARestartedNodeWithoutQuorumBesideItsQuoratePeer() {
        Play play = Play.on(cluster(4).quorum("auto_tie_breaker", "1"));

        Outcome halved = play.then("host3", "host4");
        assertThat(Play.partitions(halved)).isEqualTo("node1,node2+");
        assertThat(Play.dangers(halved)).isEmpty();
        assertThat(Play.partitions(play.then("host2"))).isEqualTo("node1-");
        Outcome back = play.then("return:host2");
        assertThat(Play.quorate(back)).isEqualTo("node1+ node2-");
        // taken for the DC is the member with the lowest id, which the other one could be as well
        assertThat(Play.partitions(back)).isEqualTo("node1,node2+");
        assertThat(Play.dangers(back)).as("it depends on which of them is the DC").isEqualTo("CHANCE");
    }

    @Test
    void theQuorumDeviceCarriesTheLastOfTwoNodes() {
        Outcome outcome = Play.on(Designs.cluster().hosts(2).fenceEach().resource("web").location("web", "node1", "100").qdevice("ffsplit")).then("host1");

        assertThat(outcome.partitions()).singleElement().satisfies(partition -> {
            assertThat(partition.nodes()).containsExactly("node2");
            assertThat(partition.votes()).isEqualTo(2);
            assertThat(partition.quorum()).isEqualTo(2);
            assertThat(partition.acts()).isTrue();
        });
        assertThat(Play.fenced(outcome)).isEqualTo("node1 by node2 fence-node1");
        assertThat(Play.changes(outcome)).isEqualTo("web node1>node2 MOVED");
    }

    @Test
    void lastManStandingFollowsSlowLossesDownToTwoNodes() {
        Play play = Play.on(cluster(8).quorum("last_man_standing", "1").quorum("wait_for_all", "1"));

        for (int node = 8; node >= 3; node--) {
            Outcome outcome = play.then("host" + node);
            assertThat(outcome.isQuorate()).as("node %d was lost", node).isTrue();
            assertThat(Play.fenced(outcome)).isEqualTo("node%d by node1 fence-node%d".formatted(node, node));
        }
        assertThat(Play.partitions(play.then("host2"))).isEqualTo("node1-");
    }

    @Test
    void lastManStandingDoesNotFollowABurstOfLosses() {
        Designs eight = cluster(8).quorum("last_man_standing", "1").quorum("wait_for_all", "1");

        assertThat(Play.on(eight).then("host6", "host7", "host8").isQuorate()).isTrue();
        assertThat(Play.partitions(Play.on(eight).then("host5", "host6", "host7", "host8"))).isEqualTo("node1,node2,node3,node4-");
        assertThat(Play.partitions(Play.on(eight).then("host3", "host4", "host5", "host6", "host7", "host8"))).isEqualTo("node1,node2-");
    }
}
