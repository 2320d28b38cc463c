package org.quorate.simulate.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.Designs;
import org.quorate.RealTool;
import org.quorate.analysis.Facts;
import org.quorate.model.Design;
import org.quorate.simulate.schedule.CrmSimulate;
import org.quorate.simulate.whatif.Outcome.Turn;

/// What a node that cannot be fenced keeps from happening elsewhere. Each was seen on a real cluster of five nodes.
class HeldUpTest {

    /// each resource prefers its node; node1 has no fence device
    private static Designs five() {
        Designs designs = Designs.cluster().hosts(5);
        List.of("node2", "node3", "node4", "node5").forEach(node -> designs.fence("fence-" + node, "fence_ipmilan", node));
        List.of("node1", "node2", "node3", "node4").forEach(node -> designs.resource("on-" + node).location("on-" + node, node, "100"));
        return designs;
    }

    @Test
    void nodesThatComeLaterByNameWaitForOneThatCannotBeFenced() {
        Outcome outcome = Play.on(five()).then("host:host1", "host:host2");
        assertThat(Play.fenced(outcome)).isEqualTo("node1 by nobody; node2 by nobody");
        assertThat(outcome.fenced().getLast().why()).isEqualTo(
                "it waits for the fencing of node1, which is not possible (one node after the other: concurrent-fencing is false by default in Pacemaker 2.1)");
        assertThat(Play.changes(outcome)).isEqualTo("on-node1 node1>- BLOCKED; on-node2 node2>- BLOCKED");
        assertThat(outcome.fate("on-node2").orElseThrow().why()).isEqualTo("it may still run on node2, which is not fenced");
        assertThat(outcome.timeline()).anySatisfy(step -> assertThat(step.text()).isEqualTo("node2 is not fenced: it waits for the fencing of node1, which is not possible."));
    }

    @Test
    void nodesThatComeEarlierAreFencedAndWhatRanThereWaitsAllTheSame() {
        Designs designs = Designs.cluster().hosts(5);
        List.of("node1", "node2", "node3", "node4").forEach(node -> designs.fence("fence-" + node, "fence_ipmilan", node));
        designs.resource("web").location("web", "node1", "100");
        Outcome outcome = Play.on(designs).then("host:host1", "host:host5");
        assertThat(Play.fenced(outcome)).matches("node1 by node. fence-node1; node5 by nobody");
        assertThat(Play.changes(outcome)).isEqualTo("web node1>- BLOCKED");
        assertThat(outcome.fate("web").orElseThrow().why()).isEqualTo("all starts wait for the fencing of node5, which is not possible");
    }

    @Test
    void severalNodesAtATimeDoNotWaitForEachOtherButTheStartsDo() {
        Outcome outcome = Play.on(five().property("concurrent-fencing", "true")).then("host:host1", "host:host2");
        assertThat(Play.fenced(outcome)).matches("node1 by nobody; node2 by node. fence-node2");
        assertThat(Play.changes(outcome)).isEqualTo("on-node1 node1>- BLOCKED; on-node2 node2>- BLOCKED");
    }

    @Test
    void whatRequiresNoFencingGoesOn() {
        Outcome outcome = Play.on(five().meta("on-node2", "requires", "quorum").remote("far").location("far", "node1", "100").location("on-node2", "far", "-INFINITY").resource("db").confine("db", "far")).then("host:host1", "host:host2");
        assertThat(Play.changes(outcome)).matches("on-node1 node1>- BLOCKED; on-node2 node2>node. MOVED; far node1>node. MOVED");
        assertThat(outcome.fate("db").orElseThrow().turn()).isEqualTo(Turn.KEPT);
        assertThat(outcome.fates()).filteredOn(fate -> fate.instance().startsWith("fence")).isNotEmpty().allSatisfy(fate -> assertThat(fate.to()).isPresent());
    }

    @Test
    void whatHasToMoveLaterStopsAndDoesNotStart() {
        Play play = Play.on(five());
        play.then("host:host1");
        Outcome outcome = play.then("standby:node4");
        assertThat(Play.changes(outcome)).isEqualTo("on-node4 node4>- BLOCKED");
        assertThat(play.then("return:host:host1").fate("on-node4")).hasValueSatisfying(fate -> assertThat(fate.to()).isPresent());
    }

    @Test
    void aLiveMigrationIsNoStart() {
        Designs designs = five().opaque("vm").meta("vm", "allow-migrate", "true").location("vm", "node4", "100").location("vm", "node5", "50");
        Play play = Play.on(designs);
        play.then("host:host1");
        assertThat(Play.changes(play.then("standby:node4"))).isEqualTo("on-node4 node4>- BLOCKED; vm node4>node5 MOVED");
    }

    @Test
    void aGuestOnAFencedHostWaitsWithWhatRunsInIt() {
        Designs designs = Designs.cluster().hosts(5).property("concurrent-fencing", "true");
        List.of("node2", "node3", "node4", "node5").forEach(node -> designs.fence("fence-" + node, "fence_ipmilan", node));
        designs.guest("vm1", "guest1").location("vm1", "node2", "100").resource("db").confine("db", "guest1");
        assertThat(Play.changes(Play.on(designs).then("host:host1", "host:host2"))).isEqualTo("vm1 node2>- BLOCKED; db guest1>- BLOCKED");
    }

    @Test
    void withoutAnyDeviceNothingIsPlannedThatCouldHoldUpOthers() {
        Designs designs = Designs.cluster().hosts(5).property("stonith-enabled", "false").resource("web").location("web", "node2", "100");
        assertThat(Play.changes(Play.on(designs).then("host:host1", "host:host2"))).matches("web node2>node. MOVED");
    }

    @ParameterizedTest
    @CsvSource({"node2, node10, -1", "Node2, node2, 0", "node7, node07, -1", "a, b, -1", "node, node1, -1", "b1, a2, 1", "n99999999999999999999, n100000000000000000000, -1"})
    void nodesTakeTheirTurnsByName(String one, String other, int order) {
        Comparator<String> names = FencingOrder.BY_NAME;
        assertThat(Integer.signum(names.compare(one, other))).isEqualTo(order);
        assertThat(Integer.signum(names.compare(other, one))).isEqualTo(-order);
    }

    /// crm_simulate takes it that each fencing succeeds; what is held up then is the same by both
    @ParameterizedTest
    @CsvSource({"host:host1+host:host2", "host:host1+node:node4", "host:host2+host:host1+standby:node4", "host:host1+host:host2 standby:node3", "host:host1 host:host2 return:host:host1"})
    void bothEnginesHoldUpTheSame(String events) throws UnclearEventException {
        RealTool.require("crm_simulate");
        Design design = five().meta("on-node2", "requires", "quorum").guest("vm1", "guest1").location("vm1", "node2", "100").location("on-node2", "guest1", "-INFINITY")
                .resource("db").confine("db", "guest1").design();
        List<List<String>> steps = Stream.of(events.split(" ")).map(instant -> List.of(instant.split("\\+"))).toList();
        WhatIf theirs = WhatIf.of(Facts.of(design.topology()), design.info(), Engine.crmSimulate(CrmSimulate.find(60).orElseThrow()));
        Outcome ours = ScenarioRun.play(WhatIf.of(Facts.of(design.topology())), steps).getLast();
        assertThat(Play.changes(ours)).isNotEmpty();
        assertThat(Play.changes(ScenarioRun.play(theirs, steps).getLast())).isEqualTo(Play.changes(ours));
    }
}
