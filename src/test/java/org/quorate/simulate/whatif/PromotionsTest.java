package org.quorate.simulate.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.Designs;
import org.quorate.RealTool;
import org.quorate.analysis.Facts;
import org.quorate.model.Design;
import org.quorate.simulate.schedule.CrmSimulate;
import org.quorate.simulate.sweep.Sweep;
import org.quorate.simulate.sweep.SweepResult;
import org.quorate.simulate.whatif.Outcome.Fate;
import org.quorate.simulate.whatif.Outcome.Turn;

/// Who is promoted, and who takes over.
class PromotionsTest {

    /// two instances of a database, of which one is promoted, with its address
    private static Designs database() {
        return Designs.cluster().hosts(3).fenceEach().resource("db", "ocf:pacemaker:Stateful").clone("dbs", "db").meta("dbs", "promotable", "true").meta("dbs", "clone-max", "2")
                .location("dbs", "node1", "100").location("dbs", "node2", "50");
    }

    private static String roles(Outcome outcome) {
        return String.join("; ", outcome.fates().stream().filter(fate -> fate.resource().equals("db")).map(PromotionsTest::role).toList());
    }

    private static String role(Fate fate) {
        return "%s %s>%s %s%s".formatted(fate.instance(), fate.from().orElse("-"), fate.to().orElse("-"), fate.turn(), fate.role().after() ? " promoted" : "");
    }

    @Test
    void theOtherInstanceTakesOver() {
        Outcome outcome = Play.on(database()).then("host:host1");
        assertThat(roles(outcome)).isEqualTo("db:0 node1>node3 MOVED; db:1 node2>node2 PROMOTED promoted");
        assertThat(outcome.fate("db:1").orElseThrow().why()).isEqualTo("it takes over from db:0 on node1");
        assertThat(outcome.timeline()).extracting(TimelineStep::text).contains("db:1 is promoted on node2.").anyMatch(text -> text.contains("promote db:1"));
        List<Long> ends = outcome.timeline().stream().filter(step -> step.kind() == TimelineStep.Kind.SERVICES).map(TimelineStep::typical).toList();
        assertThat(outcome.timeline().stream().filter(step -> step.kind() == TimelineStep.Kind.FENCING).map(TimelineStep::typical)).allSatisfy(fenced -> assertThat(ends).allMatch(end -> end > fenced));
    }

    @Test
    void oneThatReturnsToItsPlaceMayTakeItBack() {
        Play play = Play.on(database());
        play.then("host:host1");
        Outcome outcome = play.then("return:host:host1");
        assertThat(roles(outcome)).as("both are stopped and started, and promoted by the next plan").isEqualTo("db:0 node3>node2 MOVED; db:1 node2>node1 MOVED promoted");
    }

    @Test
    void withoutQuorumItIsDemotedWhereThePolicySaysSo() {
        Outcome outcome = Play.on(database().property("no-quorum-policy", "demote")).then("host:host2", "host:host3");
        assertThat(roles(outcome)).startsWith("db:0 node1>node1 DEMOTED");
        assertThat(outcome.fate("db:0").orElseThrow().why()).isEqualTo("there is no quorum");
    }

    @Test
    void aPromotionWaitsForAllFencing() {
        Designs designs = Designs.cluster().hosts(3).fence("fence-node2", "fence_ipmilan", "node2").fence("fence-node3", "fence_ipmilan", "node3")
                .resource("db", "ocf:pacemaker:Stateful").clone("dbs", "db").meta("dbs", "promotable", "true").meta("dbs", "clone-max", "2")
                .location("dbs", "node1", "100").location("dbs", "node2", "50");
        assertThat(roles(Play.on(designs).then("host:host1"))).isEqualTo("db:0 node1>- BLOCKED; db:1 node2>node2 KEPT");
    }

    @Test
    void aServiceOfWhichNothingIsPromotedIsLost() {
        Design design = Designs.cluster().hosts(3).resource("db", "ocf:pacemaker:Stateful").clone("dbs", "db").meta("dbs", "promotable", "true")
                .fence("fence-node2", "fence_ipmilan", "node2").fence("fence-node3", "fence_ipmilan", "node3").location("dbs", "node1", "100").design();
        SweepResult swept = Sweep.of(Facts.of(design.topology()), WhatIf.of(Facts.of(design.topology())), false).run(1, (_, _) -> { }, () -> false);
        assertThat(swept.failures()).filteredOn(failure -> failure.failed().toString().contains("host1")).allSatisfy(failure -> assertThat(failure.lost()).containsExactly("dbs"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"host:host1", "host:host2", "standby:node1", "host:host1 return:host:host1"})
    void bothEnginesPromoteTheSame(String events) throws UnclearEventException {
        RealTool.require("crm_simulate");
        Design design = database().design();
        List<List<String>> steps = Stream.of(events.split(" ")).map(List::of).toList();
        WhatIf theirs = WhatIf.of(Facts.of(design.topology()), design.info(), Engine.crmSimulate(CrmSimulate.find(60).orElseThrow()));
        Outcome ours = ScenarioRun.play(WhatIf.of(Facts.of(design.topology())), steps).getLast();
        assertThat(ours.fates()).filteredOn(fate -> fate.role().after()).hasSize(1);
        assertThat(roles(ScenarioRun.play(theirs, steps).getLast())).isEqualTo(roles(ours));
        assertThat(ours.fates(Turn.LOST)).isEmpty();
    }
}
