package org.quorate.simulate.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.Designs;
import org.quorate.model.Components;
import org.quorate.model.Design;
import org.quorate.model.Foreign;
import org.quorate.model.TicketConstraint;
import org.quorate.template.Templates;

/// What is told of each step, and when it begins and ends.
class TimelineTest {

    private static Designs three() {
        return Designs.cluster().hosts(3).fenceEach().resource("web").location("web", "node1", "100").resourceDefault("resource-stickiness", "1")
                .location("web", "node2", "50");
    }

    private static Designs levels() {
        return three().fence("pdu", "fence_apc", "node1").level("node1", 1, "fence-node1").level("node1", 2, "pdu");
    }

    private static List<TimelineStep> play(Designs designs, String... instants) {
        Play play = Play.on(designs);
        Outcome outcome = null;
        for (String events : instants) {
            outcome = play.then(events.split(" "));
        }
        return outcome == null ? List.of() : outcome.timeline();
    }

    private static Stream<TimelineStep> fencing(List<TimelineStep> steps) {
        return steps.stream().filter(step -> step.kind() == TimelineStep.Kind.FENCING);
    }

    private static String bar(TimelineStep step) {
        return String.format(Locale.ROOT, "%s %.1f-%.1f %s %s", step.lane().title(), step.begin() / 1000.0, step.typical() / 1000.0, step.ending(), step.label());
    }

    private static List<String> remotes(String... events) {
        return Play.on(Templates.named("three-node-remotes-guests").orElseThrow().create(Map.of())).then(events).timeline().stream()
                .filter(step -> step.kind() == TimelineStep.Kind.DETECTION || step.kind() == TimelineStep.Kind.FENCING || step.kind() == TimelineStep.Kind.MACHINES).map(TimelineTest::bar).toList();
    }

    @Test
    void aRemoteNodeThatIsLostWithTheHolderOfItsConnectionIsNoticedWhenNobodyCanConnect() {
        assertThat(remotes("rack-b")).containsExactly("Membership 0.0-8.0 DONE node2 lost: token + consensus 8.0 s", "Fence node2 8.5-28.5 IN_VAIN levels 1, 2 fail",
                "Fence node2 28.5-38.5 DONE 3: watchdog", "guest3 38.5-43.5 DONE VM starts on node3", "Fence remote2 8.5-68.5 DONE no connection",
                "Fence remote2 68.5-88.5 IN_VAIN levels 1, 2 fail", "Fence remote2 88.5-98.5 DONE 3: watchdog");
    }

    @Test
    void aRemoteNodeWhoseConnectionIsHeldByASurvivorIsNoticedByItsMonitor() {
        assertThat(remotes("host:node1", "host:remote2")).contains("Fence remote2 0.0-45.0 DONE monitor fails").anySatisfy(bar -> assertThat(bar).startsWith("Fence node1 8.5-"))
                .anySatisfy(bar -> assertThat(bar).startsWith("Fence remote2 45.0-"));
    }

    @Test
    void theStepsOfALaneFollowEachOther() {
        assertThat(play(three(), "host1")).extracting(TimelineTest::bar).containsExactly("Events 0.0-0.0 DONE host1 fails",
                "Membership 0.0-8.0 DONE node1 lost: token + consensus 8.0 s", "Membership 8.0-8.0 DONE quorum kept", "Membership 8.0-8.5 DONE plan",
                "Fence node1 8.5-20.5 DONE fence-node1", "web 20.5-22.5 DONE start on node2");
    }

    @Test
    void levelsThatFailComeBeforeTheOneThatWorks() {
        assertThat(fencing(play(levels(), "fence-node1 host1"))).extracting(TimelineTest::bar)
                .containsExactly("Fence node1 8.5-18.5 IN_VAIN level 1 fails", "Fence node1 18.5-26.5 DONE 2: pdu");
    }

    @Test
    void nodesAreFencedOneAfterTheOtherUnlessItIsConcurrent() {
        assertThat(fencing(play(three().property("no-quorum-policy", "ignore"), "host2 host3"))).extracting(TimelineTest::bar)
                .containsExactly("Fence node2 8.5-20.5 DONE fence-node2", "Fence node3 20.5-32.5 DONE fence-node3");
        assertThat(fencing(play(three().property("no-quorum-policy", "ignore").property("concurrent-fencing", "true"), "host2 host3"))).extracting(TimelineTest::bar)
                .containsExactly("Fence node2 8.5-20.5 DONE fence-node2", "Fence node3 8.5-20.5 DONE fence-node3");
    }

    private static List<TimelineStep> fenceTwo(Designs designs, String pacemaker) {
        Design design = designs.property("no-quorum-policy", "ignore").design();
        Design made = new Design(Components.with(design.info(), "pacemaker", Optional.of(pacemaker)), design.topology(), design.diagram(), design.settings(), design.scenarios());
        return fencing(Play.on(made).then("host2", "host3").timeline()).toList();
    }

    @Test
    void thePacemakerThatTheDesignIsForSaysWhetherItIs() {
        assertThat(fenceTwo(three(), "2.1")).extracting(TimelineStep::begin).containsExactly(8530L, 20_530L);
        assertThat(fenceTwo(three(), "2.1").getLast().origin()).endsWith("one node after the other: concurrent-fencing is false by default in Pacemaker 2.1");
        assertThat(fenceTwo(three(), "3.0")).extracting(TimelineStep::begin).containsExactly(8530L, 8530L);
        assertThat(fenceTwo(three(), "3.0").getLast().origin()).endsWith("several nodes at a time: concurrent-fencing is true by default in Pacemaker 3.0");
    }

    @Test
    void aDeviceFencesOneNodeAtATime() {
        Designs one = Designs.cluster().hosts(3).fence("pdu", "fence_apc", "node1", "node2", "node3").param("pdu", "pcmk_host_list", "node1 node2 node3");

        assertThat(fenceTwo(one, "3.0")).extracting(TimelineTest::bar).containsExactly("Fence node2 8.5-16.5 DONE pdu", "Fence node3 16.5-24.5 DONE pdu");
        assertThat(fenceTwo(one, "3.0").getLast().origin()).endsWith("pdu fences one node at a time (pcmk_action_limit)");
        assertThat(fenceTwo(one.param("pdu", "pcmk_action_limit", "-1"), "3.0")).extracting(TimelineStep::begin).containsExactly(8530L, 8530L);
    }

    @Test
    void theDelaysOfADeviceComeFirst() {
        assertThat(fencing(play(three().param("fence-node1", "pcmk_delay_base", "2s").param("fence-node1", "pcmk_delay_max", "6s"), "host1")))
                .singleElement().satisfies(step -> {
                    assertThat(step.typical()).isEqualTo(step.begin() + 4000 + 12_000);
                    assertThat(step.origin()).endsWith("; pcmk_delay_base; half of what pcmk_delay_max adds");
                });
        assertThat(fencing(play(Designs.cluster().hosts(2).fenceEach().quorum("two_node", "1").resource("web").meta("web", "priority", "5").location("web", "node1", "100")
                .property("priority-fencing-delay", "30s"), "host1"))).singleElement().satisfies(step -> assertThat(step.origin()).endsWith("; priority-fencing-delay"));
    }

    @Test
    void aTicketThatIsLostHasANodeFencedThatAnswers() {
        List<TimelineStep> steps = play(three().with(new TicketConstraint(Designs.id("needs-t"), "needs-t", "t", new TicketConstraint.Named("web", Optional.empty()),
                Optional.of("fence"), Foreign.NONE)), "grant:t", "revoke:t");

        assertThat(steps).extracting(TimelineStep::kind).doesNotContain(TimelineStep.Kind.DETECTION, TimelineStep.Kind.QUORUM);
        assertThat(fencing(steps)).extracting(TimelineStep::text)
                .containsExactly("node1 is fenced by node2 with fence-node1: what it runs has lost a ticket with loss-policy fence.");
    }

    @Test
    void whatCannotBeFencedStaysOpen() {
        List<TimelineStep> steps = play(three(), "fence-node1", "host1");

        assertThat(steps).filteredOn(step -> step.ending() == TimelineStep.Ending.OPEN).extracting(TimelineTest::bar).containsExactly(
                "web 8.5-8.5 OPEN blocked: it may still run on node1, which cannot be fenced", "Fence node1 18.5-18.5 OPEN blocked: waits for a person to confirm");
    }

    @Test
    void whatMovesFromANodeThatLivesIsStoppedThereFirst() {
        assertThat(play(three(), "standby:node1")).extracting(TimelineTest::bar).containsExactly("Events 0.0-0.0 DONE node1 goes into standby",
                "Membership 0.0-0.5 DONE plan", "web 0.5-2.5 DONE stop on node1", "web 2.5-4.5 DONE start on node2");
        assertThat(play(three(), "shutdown:node1")).extracting(TimelineTest::bar).contains("web 0.5-2.5 DONE stop on node1");
    }

    static Stream<Arguments> sentences() {
        return Stream.of(
                Arguments.of(three(), "host1", "EVENT", "host1 fails."),
                Arguments.of(three(), "host1", "DETECTION", "Corosync has noticed that node1 is gone."),
                Arguments.of(three(), "host1", "QUORUM", "node2 and node3 keep quorum and go on (2 votes, needed: 2)."),
                Arguments.of(three(), "host1", "PLAN", "The DC has planned what to do: fence node1; start web."),
                Arguments.of(three(), "host1", "FENCING", "node1 is fenced by node2 with fence-node1."),
                Arguments.of(three(), "host1", "SERVICES", "web runs on node2."),
                Arguments.of(levels(), "fence-node1 host1", "FENCING", "Fencing node1 fails with level 1 (fence-node1 has failed)."),
                Arguments.of(three().sbd().property("stonith-watchdog-timeout", "10s"), "fence-node1 then host1", "FENCING",
                        "Fencing node1 fails with fence-node1 (fence-node1 has failed)."),
                Arguments.of(three(), "fence-node1 then host1", "LOSS", "web stays blocked: it may still run on node1, which cannot be fenced."),
                Arguments.of(three(), "host1 host2", "QUORUM", "Quorum is lost: node3 (1 vote, needed: 2)."),
                Arguments.of(three(), "host1 host2 host3", "QUORUM", "No cluster node is left."),
                Arguments.of(three(), "host2 host3", "STOP", "Without quorum on node1: all resources stop."),
                Arguments.of(three(), "host2 host3", "PLAN", "Without quorum the DC starts nothing and fences nobody."),
                Arguments.of(three(), "split:node1/node2+node3", "DETECTION", "The membership has parted: node1 | node2 and node3."),
                Arguments.of(three(), "split:node1/node2+node3", "QUORUM", "node2 and node3 keep quorum and go on (2 votes, needed: 2); node1 has no quorum."),
                Arguments.of(three(), "host1 then return:host1", "DETECTION", "node1 has joined the membership again."),
                Arguments.of(three(), "fence-node2", "LOSS", "fence-node2 stays stopped: it has failed."),
                Arguments.of(three().feed("A").pdu("spare", "A"), "spare", "EVENT", "spare fails: the cluster goes on as before."),
                Arguments.of(three(), "standby:node1", "STOP", "web stops on node1."),
                Arguments.of(Designs.cluster().hosts(3).remote("remote1").fenceEach(), "remote1-host", "DETECTION",
                        "The monitor of the connection to remote1 has failed: it no longer answers."),
                Arguments.of(Designs.cluster().host("a").node("a").on("a", "a").host("b").node("b").on("b", "b"), "host:a", "EVENT", "host a fails."));
    }

    @ParameterizedTest(name = "{1}: {3}")
    @MethodSource
    void sentences(Designs designs, String instants, String kind, String sentence) {
        assertThat(play(designs, instants.split(" then "))).filteredOn(step -> step.kind() == TimelineStep.Kind.valueOf(kind)).first()
                .satisfies(step -> assertThat(step.text()).isEqualTo(sentence));
    }

    @Test
    void theOneThatFencesSaysWhatFailedBeforeIt() {
        assertThat(fencing(play(levels(), "fence-node1 host1"))).last()
                .satisfies(step -> assertThat(step.text()).isEqualTo("node1 is fenced by node2 with pdu (level 2), since fence-node1 has failed."));
        assertThat(fencing(play(three().sbd().property("stonith-watchdog-timeout", "10s"), "fence-node1", "host1"))).last().satisfies(step -> {
            assertThat(step.text()).isEqualTo("node1 is fenced by its own watchdog, since fence-node1 has failed.");
            assertThat(step.origin()).isEqualTo("stonith-watchdog-timeout 10s");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"it has failed | they have failed", "a member of its group that comes before it does not run | a member of their group that comes before them does not run", "its machine is dead | their machines are dead", "no node may run it | no node may run them",
            "it may still run on its-node, which cannot be fenced | they may still run on its-node, which cannot be fenced",
            "the machine that it runs in does not run | the machine that they run in does not run", "its node it.example is gone | their node it.example is gone"})
    void aReasonFitsTheNumber(String ofOne, String ofSeveral) {
        assertThat(Prose.reason(ofOne, 1)).isEqualTo(ofOne);
        assertThat(Prose.reason(ofOne, 2)).isEqualTo(ofSeveral);
    }

    @Test
    void manyAreCounted() {
        assertThat(Lane.of(Lane.Subject.SERVICES, List.of("a", "b")).title()).isEqualTo("a, b");
        assertThat(Lane.of(Lane.Subject.SERVICES, List.of("a", "b")).shortTitle()).isEqualTo("2 services");
        assertThat(Lane.of(Lane.Subject.GUESTS, List.of("a", "b", "c", "d")).title()).isEqualTo("4 guests");
        assertThat(Prose.list(List.of("a", "b", "c", "d", "e", "f", "g", "h"))).isEqualTo("a, b, c, d, e, f and 2 more");
        assertThat(Prose.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    }

    @Test
    void aClusterThatStartsAnewWaitsForADcAndOneThatRegainsQuorumForMoreNodes() {
        Designs designs = Designs.cluster().hosts(3).fenceEach().resource("web");
        Play all = Play.on(designs);
        assertThat(all.then("host:host1", "host:host2", "host:host3").fate("web").orElseThrow().why()).isEqualTo("no cluster node is left");
        assertThat(texts(all.then("return:host:host1", "return:host:host2"))).contains("node1 and node2 form a membership; node3 has not been seen.",
                "node1 and node2 have quorum and begin to work (2 votes, needed: 2).");
        assertThat(all.condition().placement()).containsKey("web");

        Play one = Play.on(designs);
        one.then("host:host1", "host:host2", "host:host3");
        Outcome alone = one.then("return:host:host1");
        assertThat(texts(alone)).containsExactly("host1 returns.", "node1 forms a membership alone.", "There is no quorum: node1 (1 vote, needed: 2).");
        Outcome two = one.then("return:host:host2");
        assertThat(texts(two)).contains("node2 has joined the membership again; node3 has not been seen.");
        assertThat(origin(two)).startsWith("5s for more nodes to join");
        assertThat(two.placement()).hasEntrySatisfying("web", node -> assertThat(node).isPresent());
        assertThat(Play.fenced(two)).matches("node3 by node. fence-node3");

        Play slow = Play.on(designs.property("dc-deadtime", "1min"));
        slow.then("host:host1", "host:host2", "host:host3");
        assertThat(origin(slow.then("return:host:host1", "return:host:host2"))).startsWith("60s for a DC to be heard of (dc-deadtime)");
    }

    @Test
    void aFailureIsNoticedByTheMonitorAndByNothingElse() {
        Designs designs = Designs.cluster().hosts(3).fenceEach().resource("web").operation("web", "monitor", "20s").resource("ip");
        assertThat(texts(Play.on(designs).then("crash:web"))).startsWith("web crashes.", "The monitor of web has failed.");
        assertThat(texts(Play.on(designs).then("ip"))).startsWith("ip fails.", "ip has no monitor operation, which would tell Pacemaker of the failure.");
        assertThat(texts(Play.on(designs).then("ip", "web"))).contains("The monitor of web has failed.");
    }

    @Test
    void whatIsSoAlreadyIsSaid() {
        Play play = Play.on(Designs.cluster().hosts(3).fenceEach().resource("web").location("web", "node1", "10"));
        assertThat(texts(play.then("return:host:host2"))).containsExactly("host2 returns: it was so already.");
        assertThat(texts(play.then("unstandby:node3"))).singleElement().asString().endsWith(": it was so already.");
        play.then("host:host3");
        assertThat(texts(play.then("host:host3"))).singleElement().asString().endsWith(": it was so already.");
        assertThat(texts(Play.on(Designs.cluster().hosts(3).rack("spare").fenceEach()).then("spare"))).singleElement().asString().endsWith(": the cluster goes on as before.");
    }

    @Test
    void onlyWhatRunsInsideOfAGuestWaitsUntilItHasBooted() {
        Designs designs = Designs.cluster().hosts(3).fenceEach().guest("vm1", "guest1").location("vm1", "node1", "100").resource("db").confine("db", "guest1")
                .resource("web").location("web", "node1", "100").location("web", "guest1", "-INFINITY");
        List<TimelineStep> timeline = Play.on(designs).then("host:host1").timeline();
        long booted = timeline.stream().filter(step -> step.kind() == TimelineStep.Kind.CONNECTION).mapToLong(TimelineStep::typical).max().orElseThrow();
        assertThat(timeline).filteredOn(step -> step.kind() == TimelineStep.Kind.SERVICES).satisfiesExactly(
                web -> assertThat(web).satisfies(step -> assertThat(step.text()).startsWith("web runs on")).satisfies(step -> assertThat(step.typical()).isLessThan(booted)),
                db -> assertThat(db).satisfies(step -> assertThat(step.text()).isEqualTo("db runs on guest1.")).satisfies(step -> assertThat(step.begin()).isEqualTo(booted)));
    }

    private static List<String> texts(Outcome outcome) {
        return outcome.timeline().stream().map(TimelineStep::text).toList();
    }

    private static String origin(Outcome outcome) {
        return outcome.timeline().stream().filter(step -> step.kind() == TimelineStep.Kind.PLAN).map(TimelineStep::origin).findFirst().orElse("");
    }
}
