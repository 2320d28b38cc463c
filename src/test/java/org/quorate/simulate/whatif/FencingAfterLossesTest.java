package org.quorate.simulate.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.simulate.whatif.TimelineStep.Kind;

/// What fences a lost node, what fails before it, and what stays blocked when nothing can.
class FencingAfterLossesTest {

    /// eight of sixteen hosts on one feed, their management controllers on the hosts' power
    static Designs halfOnOneFeed() {
        Designs designs = Designs.cluster().feed("A").feed("B").hosts(16);
        for (int i = 1; i <= 16; i++) {
            designs.supplies("host" + i, i <= 8 ? "B" : "A");
        }
        return designs.fenceEach().resource("web").location("web", "node1", "100").resource("db").location("db", "node16", "100");
    }

    /// two outlets a host, and the management controller if they fail
    static Designs outlets(boolean controllers) {
        Designs designs = Designs.cluster().feed("A").feed("B").pdu("pdu1", "A").pdu("pdu2", "B").hosts(3).fenceEach()
                .fence("outlet1", "fence_apc").unit("outlet1", "pdu1").param("outlet1", "pcmk_host_map", "node1:1;node2:2;node3:3")
                .fence("outlet2", "fence_apc").unit("outlet2", "pdu2").param("outlet2", "pcmk_host_map", "node1:1;node2:2;node3:3");
        for (int i = 1; i <= 3; i++) {
            designs.supplies("host" + i, "pdu1", "pdu2").level("node" + i, 1, "outlet1", "outlet2");
            if (controllers) {
                designs.level("node" + i, 2, "fence-node" + i);
            }
        }
        return designs.resource("web").location("web", "node3", "100");
    }

    /// four virtual machines on two hypervisors as cluster nodes
    private static Designs machines() {
        Designs designs = Designs.cluster().host("hv1").host("hv2");
        for (int i = 1; i <= 4; i++) {
            designs.vm("vm" + i, i <= 2 ? "hv1" : "hv2").node("node" + i).on("node" + i, "vm" + i);
        }
        return designs.resource("web").location("web", "node1", "100");
    }

    static Designs libvirt() {
        return machines().fence("virsh1", "fence_virsh").param("virsh1", "pcmk_host_map", "node1:vm1;node2:vm2").unit("virsh1", "hv1")
                .fence("virsh2", "fence_virsh").param("virsh2", "pcmk_host_map", "node3:vm3;node4:vm4").unit("virsh2", "hv2");
    }

    static Designs watchdogs() {
        return Designs.cluster().hosts(3).sbd().property("stonith-watchdog-timeout", "10s").resource("web").location("web", "node3", "100");
    }

    @Test
    void halfOfTheHostsWithoutPowerStopAll() {
        Outcome outcome = Play.on(halfOnOneFeed()).then("B");

        assertThat(outcome.partitions()).singleElement().satisfies(partition -> {
            assertThat(partition.nodes()).hasSize(8);
            assertThat(partition.votes()).isEqualTo(8);
            assertThat(partition.quorum()).isEqualTo(9);
            assertThat(partition.acts()).isFalse();
        });
        assertThat(Play.fenced(outcome)).isEmpty();
        assertThat(Play.changes(outcome)).isEqualTo("web node1>- BLOCKED; db node16>- LOST");
    }

    @Test
    void aTieThatIsWonHelpsLittleWhereDarkHostsCannotBeFenced() {
        Outcome device = Play.on(halfOnOneFeed().qdevice("ffsplit")).then("B");
        Outcome tieBreaker = Play.on(halfOnOneFeed().quorum("auto_tie_breaker", "1").quorum("auto_tie_breaker_node", "highest")).then("B");

        for (Outcome outcome : new Outcome[] {device, tieBreaker}) {
            assertThat(outcome.isQuorate()).isTrue();
            assertThat(outcome.fenced()).hasSize(8).noneMatch(Outcome.Fencing::possible);
            assertThat(outcome.fenced().getFirst().why()).isEqualTo("the management controller of host1 is dead");
            assertThat(Play.changes(outcome)).as("what runs goes on").isEqualTo("web node1>- BLOCKED");
        }
    }

    @Test
    void aClusterWithNothingButWatchdogsRunsAndRecovers() {
        Play play = Play.on(watchdogs());
        assertThat(play.condition().placement()).as("no fence device is needed").containsEntry("web", "node3");

        Outcome outcome = play.then("split:node1+node2/node3");
        assertThat(Play.partitions(outcome)).isEqualTo("node1,node2+ node3-");
        assertThat(Play.fenced(outcome)).isEqualTo("node3 by itself watchdog");
        assertThat(Play.changes(outcome)).isEqualTo("web node3>node1 MOVED");
        // node3 resets itself within SBD_WATCHDOG_TIMEOUT of the loss of quorum, which is no step of its own: the others wait for twice as long in any case
        assertThat(Play.times(outcome, Kind.DETECTION, Kind.FENCING, Kind.SERVICES)).as("stonith-watchdog-timeout after the plan, to the second")
                .isEqualTo("DETECTION 8.0 FENCING 18.5 SERVICES 20.5");
    }

    @Test
    void bothOutletsAreNeededAndTheControllerIsTheNextLevel() {
        Play play = Play.on(outlets(true));
        assertThat(Play.partitions(play.then("pdu1"))).as("the other supply carries the hosts").isEqualTo("node1,node2,node3+");

        Outcome outcome = play.then("host3");
        assertThat(Play.fenced(outcome)).isEqualTo("node3 by node1 level 2 fence-node3");
        assertThat(outcome.fenced().getFirst().tried()).containsExactly("level 1: pdu1, which outlet1 works with, is dead");
        assertThat(Play.changes(outcome)).contains("web node3>node1 MOVED");
        assertThat(Play.times(outcome, Kind.FENCING)).as("level 1 fails first").isEqualTo("FENCING 18.5 FENCING 30.5");
    }

    @Test
    void withoutANextLevelAllIsBlocked() {
        Play play = Play.on(outlets(false));
        play.then("pdu1");

        Outcome outcome = play.then("host3");
        assertThat(Play.fenced(outcome)).isEqualTo("node3 by nobody");
        assertThat(Play.changes(outcome)).contains("web node3>- BLOCKED");
    }

    @Test
    void virtualNodesOfADeadHypervisorCannotBeFencedThroughIt() {
        Outcome halved = Play.on(libvirt()).then("hv1");
        assertThat(Play.partitions(halved)).isEqualTo("node3,node4-");
        assertThat(Play.fenced(halved)).isEmpty();

        Outcome kept = Play.on(libvirt().qdevice("ffsplit")).then("hv1");
        assertThat(Play.partitions(kept)).isEqualTo("node3,node4+");
        assertThat(Play.fenced(kept)).isEqualTo("node1 by nobody; node2 by nobody");
        assertThat(Play.changes(kept)).contains("web node1>- BLOCKED");
    }

    @Test
    void aManagerOfAllHypervisorsOrAWatchdogCanFenceThem() {
        Outcome manager = Play.on(machines().fence("vcenter", "fence_vmware_rest").param("vcenter", "pcmk_host_map", "node1:vm1;node2:vm2;node3:vm3;node4:vm4")
                .qdevice("ffsplit")).then("hv1");
        assertThat(Play.fenced(manager)).isEqualTo("node1 by node3 vcenter; node2 by node3 vcenter");
        assertThat(manager.fate("web").orElseThrow().to()).isPresent();

        Outcome watchdog = Play.on(libvirt().qdevice("ffsplit").sbd().property("stonith-watchdog-timeout", "10s")).then("hv1");
        assertThat(Play.fenced(watchdog)).isEqualTo("node1 by itself watchdog; node2 by itself watchdog");
        assertThat(watchdog.fate("web").orElseThrow().to()).isPresent();
    }
}
