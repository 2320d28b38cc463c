package org.quorate.simulate.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.model.Components;
import org.quorate.model.Network;
import org.quorate.model.QuorumDevice;
import org.quorate.simulate.whatif.TimelineStep.Kind;

/// Nodes that live and no longer hear each other: who goes on, who shoots first, who stops.
class PartedNetworkTest {

    private static Designs cluster(int nodes) {
        return Designs.cluster().hosts(nodes).fenceEach().resource("web").location("web", "node1", "100");
    }

    private static Designs two() {
        return cluster(2).quorum("two_node", "1").resource("db").location("db", "node2", "100");
    }

    static Designs delayed() {
        return two().param("fence-node1", "pcmk_delay_base", "10s");
    }

    static Designs rings(int nodes) {
        Designs designs = cluster(nodes).network("ring0", Network.Purpose.CLUSTER).network("ring1", Network.Purpose.CLUSTER)
                .switches("sw1", "ring0").switches("sw2", "ring1").link(0, "ring0").link(1, "ring1");
        for (int i = 1; i <= nodes; i++) {
            designs.port("host" + i, "ring0", "sw1").port("host" + i, "ring1", "sw2");
        }
        return designs;
    }

    /// two racks of two nodes, and a service that only the second may run
    static Designs racks() {
        return cluster(4).qdevice("ffsplit").resource("b").location("b", "node1", "-INFINITY").location("b", "node2", "-INFINITY");
    }

    /// node1 at one site, the others at another, the quorum device at a third
    static Designs sites() {
        return cluster(4).site("A").site("B").site("C").siteLink("A", "B", 1).siteLink("A", "C", 1).siteLink("B", "C", 1).place("host1", "A").place("host2", "B")
                .place("host3", "B").place("host4", "B").qdevice("lms")
                .change(QuorumDevice.class, "qdevice", device -> Components.with(device, "place", Optional.of(Designs.id("C"))));
    }

    @Test
    void aDelayDecidesWhichOfTwoNodesSurvives() {
        Outcome outcome = Play.on(delayed()).then("split:node1/node2");

        assertThat(Play.quorate(outcome)).isEqualTo("node1+ node2+");
        assertThat(Play.dangers(outcome)).isEqualTo("RACE");
        assertThat(Play.fenced(outcome)).isEqualTo("node2 by node1 fence-node2");
        assertThat(Play.changes(outcome)).isEqualTo("db node2>node1 MOVED");
        assertThat(Play.times(outcome, Kind.DETECTION, Kind.FENCING)).isEqualTo("DETECTION 6.6 FENCING 19.1");
        assertThat(Play.times(Play.on(delayed()).then("host1"), Kind.DETECTION, Kind.FENCING)).as("10 s later").isEqualTo("DETECTION 6.6 FENCING 29.1");
    }

    @Test
    void aRivalDoesNotStopWhatItRuns() {
        Outcome outcome = Play.on(delayed()).then("split:node1/node2");

        assertThat(outcome.timeline()).extracting(TimelineStep::kind).doesNotContain(Kind.STOP);
        assertThat(outcome.timeline()).filteredOn(step -> step.kind() == Kind.QUORUM).singleElement()
                .satisfies(step -> assertThat(step.text()).isEqualTo("node1 keeps quorum and goes on (two_node: one vote is enough), and so does node2."));
    }

    @Test
    void aNodeThatWasFencedWaitsForTheOthersBeforeItCounts() {
        Play play = Play.on(delayed());
        play.then("split:node1/node2");

        Outcome booted = play.then("return:node2");
        assertThat(Play.quorate(booted)).isEqualTo("node1+ node2-");
        assertThat(Play.fenced(booted)).as("no death match").isEmpty();
        assertThat(Play.dangers(booted)).isEmpty();
        assertThat(Play.fenced(play.then("standby:node1"))).as("it has not joined, so nobody misses it").isEmpty();
        play.then("unstandby:node1");
        Outcome whole = play.then("join");
        assertThat(Play.quorate(whole)).isEqualTo("node1+ node2+");
        assertThat(Play.fenced(whole)).isEmpty();
        assertThat(Play.changes(whole)).isEqualTo("db node1>node2 MOVED");
    }

    @Test
    void aNodeIsFencedOnce() {
        Play play = Play.on(cluster(5));
        assertThat(Play.fenced(play.then("split:node1+node2+node3+node4/node5"))).isEqualTo("node5 by node1 fence-node5");

        Outcome another = play.then("host3");
        assertThat(Play.fenced(another)).isEqualTo("node3 by node1 fence-node3");
        assertThat(another.timeline()).filteredOn(step -> step.kind() == Kind.DETECTION).extracting(TimelineStep::text).containsExactly("Corosync has noticed that node3 is gone.");
        assertThat(Play.fenced(play.then("join"))).isEmpty();
    }

    @Test
    void withoutFencingTheDangerLastsAsLongAsTheSplit() {
        Play play = Play.on(cluster(3).property("stonith-enabled", "false"));

        assertThat(Play.dangers(play.then("split:node1/node2+node3"))).isEqualTo("TWICE");
        assertThat(Play.dangers(play.then("standby:node2"))).isEqualTo("TWICE");
        assertThat(Play.dangers(play.then("join"))).isEmpty();
    }

    @Test
    void twoNodesWithoutADelayMayBothDie() {
        Outcome outcome = Play.on(two()).then("split:node1/node2");

        assertThat(Play.quorate(outcome)).isEqualTo("node1+ node2+");
        assertThat(Play.dangers(outcome)).isEqualTo("CHANCE");
        assertThat(outcome.warnings().getFirst().text()).contains("who survives is chance, it may be neither");
    }

    @Test
    void aTieBreakerWithAListMayMakeBothHalvesQuorate() {
        Designs list = cluster(4).quorum("auto_tie_breaker", "1").quorum("auto_tie_breaker_node", "2 4");
        Play play = Play.on(list);

        Outcome parted = play.then("fence-node1", "fence-node2", "fence-node3", "fence-node4", "split:node1+node4/node2+node3");
        assertThat(Play.partitions(parted)).isEqualTo("node1,node4- node2,node3+");
        assertThat(Play.fenced(parted)).isEqualTo("node1 by nobody; node4 by nobody");
        assertThat(Play.changes(parted)).isEqualTo("web node1>- BLOCKED");
        play.then("split:node1/node4/node2+node3");
        Outcome again = play.then("split:node1+node4/node2+node3");
        assertThat(Play.partitions(again)).as("they no longer remember node2").isEqualTo("node1,node4+ node2,node3+");
        assertThat(Play.dangers(again)).isEqualTo("TWICE");
    }

    @Test
    void thatOneHalfCanFenceTheOtherAndNotTheOtherWayRoundIsSaid() {
        Play play = Play.on(cluster(4).quorum("auto_tie_breaker", "1").quorum("auto_tie_breaker_node", "2 4"));
        play.then("fence-node1", "fence-node4", "split:node1+node4/node2+node3");
        play.then("split:node1/node4/node2+node3");

        Outcome again = play.then("split:node1+node4/node2+node3");
        assertThat(Play.fenced(again)).isEqualTo("node2 by node1 fence-node2; node3 by node1 fence-node3");
        assertThat(again.warnings()).containsExactly(new Outcome.Warning(Outcome.Danger.RACE, "Several partitions go on: node1, node4 can fence the others, which can fence nobody."));
    }

    @Test
    void theQuorumDeviceGivesAnEvenSplitToTheHalfWithTheLowestId() {
        Outcome outcome = Play.on(racks()).then("split:node1+node2/node3+node4");

        assertThat(Play.partitions(outcome)).isEqualTo("node1,node2+ node3,node4-");
        assertThat(Play.fenced(outcome)).isEqualTo("node3 by node1 fence-node3; node4 by node1 fence-node4");
        assertThat(Play.dangers(outcome)).isEmpty();
        assertThat(Play.changes(outcome)).isEqualTo("b node3>- LOST");
    }

    @Test
    void aServiceOfTheLosingHalfRunsWhenTheWinningHalfDiesAsWell() {
        Outcome outcome = Play.on(racks()).then("split:node1+node2/node3+node4", "host1", "host2");

        assertThat(Play.partitions(outcome)).isEqualTo("node3,node4+");
        assertThat(Play.fenced(outcome)).isEqualTo("node1 by node3 fence-node1; node2 by node3 fence-node2");
        assertThat(outcome.fate("b").orElseThrow().to()).isPresent();
    }

    @Test
    void theOneNodeThatReachesTheQuorumDeviceOutvotesThreeThatDoNot() {
        Outcome outcome = Play.on(sites()).then("A-B", "B-C");

        assertThat(Play.partitions(outcome)).isEqualTo("node1+ node2,node3,node4-");
        assertThat(outcome.partitions()).extracting(Outcome.PartitionOutcome::votes).containsExactly(4, 3);
        assertThat(Play.fenced(outcome)).isEqualTo("node2 by node1 fence-node2; node3 by node1 fence-node3; node4 by node1 fence-node4");
        assertThat(Play.times(outcome, Kind.STOP)).isEqualTo("STOP 12.0");
        assertThat(Play.partitions(Play.on(sites()).then("A-B", "B-C", "host1"))).as("nor do they go on when it dies").isEqualTo("node2,node3,node4-");
    }

    @Test
    void oneOfTwoRingsIsNoLossAndBothLeaveNobodyToFence() {
        Outcome one = Play.on(rings(5)).then("sw1");
        assertThat(Play.partitions(one)).isEqualTo("node1,node2,node3,node4,node5+");
        assertThat(one.timeline()).extracting(TimelineStep::kind).containsExactly(Kind.EVENT);

        Outcome both = Play.on(rings(5)).then("sw1", "sw2");
        assertThat(Play.partitions(both)).isEqualTo("node1- node2- node3- node4- node5-");
        assertThat(Play.fenced(both)).isEmpty();
        assertThat(Play.changes(both)).isEqualTo("web node1>- LOST");
    }

    @Test
    void aPairThatDoesNotHearEachOtherIsOnePossibleOutcomeOfSeveral() {
        Outcome outcome = Play.on(rings(3)).then("node1/link0", "node3/link1");

        assertThat(Play.partitions(outcome)).isEqualTo("node1,node2+ node3-");
        assertThat(Play.fenced(outcome)).isEqualTo("node3 by node1 fence-node3");
        assertThat(Play.dangers(outcome)).isEqualTo("CHANCE");
        assertThat(outcome.warnings().getFirst().text()).contains("formed anew over and over");
    }
}
