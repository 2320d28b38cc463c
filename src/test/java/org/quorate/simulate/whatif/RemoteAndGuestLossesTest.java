package org.quorate.simulate.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.simulate.whatif.TimelineStep.Kind;
import org.quorate.template.Templates;

/// Nodes without votes: remote nodes keep what they run while somebody can connect to them, guests live and die with their machines.
class RemoteAndGuestLossesTest {

    static Designs remote() {
        return Designs.cluster().hosts(3).remote("remote1").fenceEach().location("remote1", "node1", "100").resource("backup").confine("backup", "remote1");
    }

    static Designs guest() {
        return Designs.cluster().hosts(3).fenceEach().guest("vm1", "guest1").location("vm1", "node1", "100").location("vm1", "node2", "50")
                .resource("db").confine("db", "guest1").resource("web").location("web", "node1", "100").resource("ip").location("ip", "node2", "100");
    }

    @Test
    void theGuestsOfADeadHostAreBackInAMinuteAndAHalf() {
        Outcome outcome = Play.on(Templates.named("scale-out-16-64-64").orElseThrow().create(Map.of())).then("host:node05");

        assertThat(outcome.partitions()).singleElement().satisfies(partition -> {
            assertThat(partition.nodes()).hasSize(15);
            assertThat(partition.quorum()).isEqualTo(9);
            assertThat(partition.acts()).isTrue();
        });
        assertThat(Play.fenced(outcome)).isEqualTo("node05 by node01 level 1 fence-node05");
        assertThat(outcome.fates(Outcome.Turn.MOVED).filter(fate -> fate.instance().startsWith("vm-"))).hasSize(4);
        assertThat(outcome.fates(Outcome.Turn.RESTARTED)).as("services").hasSize(4);
        assertThat(outcome.lost()).isEmpty();
        assertThat(Play.times(outcome, Kind.DETECTION, Kind.FENCING, Kind.CONNECTION, Kind.SERVICES)).isEqualTo("DETECTION 26.6 FENCING 40.6 CONNECTION 80.6 SERVICES 82.6");
    }

    @Test
    void aConnectionMovesBeforeItsHolderIsFencedAndWhatRunsThereIsUnharmed() {
        Outcome outcome = Play.on(remote()).then("host1");

        assertThat(Play.fenced(outcome)).isEqualTo("node1 by node2 fence-node1");
        assertThat(Play.changes(outcome)).isEqualTo("remote1 node1>node2 MOVED");
        assertThat(outcome.fate("backup").orElseThrow().turn()).isEqualTo(Outcome.Turn.KEPT);
        assertThat(Play.times(outcome, Kind.CONNECTION, Kind.FENCING)).isEqualTo("CONNECTION 10.5 FENCING 20.5");
        assertThat(Play.changes(Play.on(remote()).then("fence-node1", "host1"))).as("nor does it need the fencing to succeed").isEqualTo("remote1 node1>node2 MOVED");
    }

    @Test
    void whatRanOnADarkRemoteNodeIsBlockedWhereItsControllerIsDarkToo() {
        Outcome outcome = Play.on(remote().feed("A").supplies("remote1-host", "A")).then("A");

        assertThat(Play.partitions(outcome)).isEqualTo("node1,node2,node3+");
        assertThat(Play.fenced(outcome)).isEqualTo("remote1 by nobody");
        assertThat(outcome.fenced().getFirst().why()).isEqualTo("the management controller of remote1-host is dead");
        assertThat(Play.changes(outcome)).isEqualTo("remote1 node1>- LOST; backup remote1>- BLOCKED");
        assertThat(outcome.timeline()).filteredOn(step -> step.kind() == Kind.DETECTION).singleElement().satisfies(step -> {
            assertThat(step.typical()).as("half an interval and the timeout of the connection's monitor").isEqualTo(60_000);
            assertThat(step.bound()).isEqualTo(90_000);
        });
    }

    @Test
    void whatCouldRunElsewhereMayStillRunOnARemoteNodeThatCannotBeFenced() {
        Play play = Play.on(remote().resource("ip").location("ip", "remote1", "100"));

        assertThat(Play.changes(play.then("remote1-host/bmc", "remote1-host"))).isEqualTo("remote1 node1>- LOST; backup remote1>- BLOCKED; ip remote1>- BLOCKED");
        assertThat(Play.changes(play.then("standby:node1"))).isEmpty();
    }

    @Test
    void allOfAHostThatCannotBeFencedIsBlockedItsGuestsIncluded() {
        Outcome outcome = Play.on(guest()).then("host1/bmc", "host1");

        assertThat(Play.fenced(outcome)).isEqualTo("node1 by nobody");
        // stonith-max-attempts and the next cluster-recheck-interval are not played: more attempts fail alike
        assertThat(outcome.timeline()).filteredOn(step -> step.kind() == Kind.FENCING).extracting(TimelineStep::ending)
                .containsExactly(TimelineStep.Ending.IN_VAIN, TimelineStep.Ending.OPEN);
        assertThat(Play.changes(outcome)).isEqualTo("vm1 node1>- BLOCKED; db guest1>- BLOCKED; web node1>- BLOCKED");
        assertThat(outcome.fate("ip").orElseThrow().turn()).isEqualTo(Outcome.Turn.KEPT);
    }

    @Test
    void aGuestThatCrashesIsStartedAgainWithoutAnyDevice() {
        Outcome outcome = Play.on(guest().operation("vm1", "monitor", "10s")).then("crash:vm1-machine");

        assertThat(Play.fenced(outcome)).isEmpty();
        assertThat(Play.changes(outcome)).isEqualTo("vm1 node1>node1 RESTARTED; db guest1>guest1 RESTARTED");
        assertThat(Play.times(outcome, Kind.DETECTION, Kind.MACHINES)).isEqualTo("DETECTION 5.0 MACHINES 10.5");
    }

    @Test
    void aHolderThatLosesQuorumStopsWhatTheRemoteNodeRuns() {
        Outcome outcome = Play.on(remote()).then("split:node1/node2+node3");

        assertThat(Play.partitions(outcome)).isEqualTo("node1- node2,node3+");
        assertThat(Play.fenced(outcome)).isEqualTo("node1 by node2 fence-node1");
        assertThat(Play.changes(outcome)).isEqualTo("remote1 node1>node2 MOVED; backup remote1>remote1 RESTARTED");
        assertThat(outcome.fate("backup").orElseThrow().why()).isEqualTo("node1 has stopped it, since it has no quorum and held the connection");
    }

    @Test
    void aHolderThatFreezesLeavesItAlone() {
        Outcome outcome = Play.on(remote().property("no-quorum-policy", "freeze")).then("split:node1/node2+node3");

        assertThat(Play.fenced(outcome)).isEqualTo("node1 by node2 fence-node1");
        assertThat(Play.changes(outcome)).isEqualTo("remote1 node1>node2 MOVED");
    }
}
