package org.quorate.simulate.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.Designs;
import org.quorate.model.Components;
import org.quorate.model.Foreign;
import org.quorate.model.Network;
import org.quorate.model.Primitive;
import org.quorate.model.TicketConstraint;

/// Each step of the chain on designs of which the answer is known.
class WhatIfTest {

    private static Designs three() {
        return Designs.cluster().hosts(3).fenceEach().resource("web").location("web", "node1", "100").resourceDefault("resource-stickiness", "1")
                .location("web", "node2", "50");
    }

    private static Designs two() {
        return Designs.cluster().hosts(2).fenceEach().resource("web").location("web", "node1", "100");
    }

    private static Designs guest() {
        return Designs.cluster().hosts(3).fenceEach().guest("vm1", "guest1").location("vm1", "node1", "100").location("vm1", "node2", "50")
                .resource("db").confine("db", "guest1");
    }

    private static Designs remote() {
        return Designs.cluster().hosts(3).remote("remote1").fenceEach().location("remote1", "node1", "100").resource("backup").confine("backup", "remote1");
    }

    private static Designs powered() {
        return three().feed("A").feed("B").pdu("pdu1", "A").pdu("pdu2", "B").supplies("host1", "pdu1").supplies("host2", "pdu1", "pdu2").supplies("host3", "pdu1", "pdu2");
    }

    private static Designs rings() {
        return three().network("ring0", Network.Purpose.CLUSTER).network("ring1", Network.Purpose.CLUSTER).switches("sw1", "ring0").switches("sw2", "ring1")
                .link(0, "ring0").link(1, "ring1").port("host1", "ring0", "sw1").port("host1", "ring1", "sw2").port("host2", "ring0", "sw1")
                .port("host2", "ring1", "sw2").port("host3", "ring0", "sw1").port("host3", "ring1", "sw2");
    }

    private static Designs ticketed(String policy) {
        return three().with(ticket("web", Optional.empty(), policy));
    }

    private static Designs promotable(String policy) {
        return three().resource("db", "ocf:pacemaker:Stateful").clone("db-clone", "db").meta("db-clone", "promotable", "true").location("db-clone", "node1", "100")
                .with(ticket("db-clone", Optional.of("Promoted"), policy));
    }

    private static TicketConstraint ticket(String resource, Optional<String> role, String policy) {
        return new TicketConstraint(Designs.id("needs-t"), "needs-t", "t", new TicketConstraint.Named(resource, role), Optional.of(policy), Foreign.NONE);
    }

    private static Arguments row(String what, Designs designs, String steps, String partitions, String fenced, String changes) {
        return Arguments.of(what, designs, steps, partitions, fenced, changes);
    }

    static Stream<Arguments> chains() {
        return Stream.of(
                row("a node dies", three(), "host1", "node2,node3+", "node1 by node2 fence-node1", "web node1>node2 MOVED"),
                row("two of three die", three(), "host1 host2", "node3-", "", "web node1>- BLOCKED"),
                row("quorum is lost by those without the service", three(), "host2 host3", "node1-", "", "web node1>- LOST"),
                row("no quorum, frozen", three().property("no-quorum-policy", "freeze"), "host2 host3", "node1-", "", ""),
                row("no quorum, ignored", three().property("no-quorum-policy", "ignore"), "host2 host3", "node1+",
                        "node2 by node1 fence-node2; node3 by node1 fence-node3", ""),
                row("no quorum, suicide", three().property("no-quorum-policy", "suicide"), "host2 host3", "node1-", "node1 by node1 fence-node1", "web node1>- LOST"),
                row("no quorum, suicide, and nothing that could", three().property("no-quorum-policy", "suicide"), "fence-node1 host2 host3", "node1-", "node1 by nobody",
                        "web node1>- BLOCKED"),
                row("the quorum device decides", two().qdevice("ffsplit"), "split:node1/node2", "node1+ node2-", "node2 by node1 fence-node2", ""),
                row("without the quorum device nobody has more than half", two().qdevice("ffsplit"), "qdevice split:node1/node2", "node1- node2-", "", "web node1>- LOST"),
                row("those that do not all hear each other part", rings(), "node1/link0 node3/link1", "node1,node2+ node3-", "node3 by node1 fence-node3", ""),
                row("a ticket that is granted lets it start", ticketed("stop"), "grant:t", "node1,node2,node3+", "", "web ->node1 STARTED"),
                row("and stops it when it is revoked", ticketed("stop"), "grant:t then revoke:t", "node1,node2,node3+", "", "web node1>- LOST"),
                row("a ticket that is lost fences the node, and the rest moves", ticketed("fence").resource("ip").location("ip", "node1", "10"), "grant:t then revoke:t",
                        "node1,node2,node3+", "node1 by node2 fence-node1", "web node1>- LOST; ip node1>node3 MOVED"),
                row("a node that cannot be fenced for a ticket blocks what it runs", ticketed("fence"), "fence-node1 grant:t then revoke:t", "node1,node2,node3+",
                        "node1 by nobody", "web node1>- BLOCKED"),
                row("a ticket that is lost starts a guest anew, and what it runs besides stays", guest().resource("ip").location("ip", "guest1", "100")
                        .with(ticket("db", Optional.empty(), "fence")), "grant:t then revoke:t", "node1,node2,node3+", "",
                        "vm1 node1>node1 RESTARTED; db guest1>- LOST; ip guest1>guest1 RESTARTED"),
                row("but none whose machine the cluster does not manage", guest().with(ticket("db", Optional.empty(), "fence")),
                        "grant:t then maintenance:node1 then revoke:t", "node1,node2,node3+", "", ""),
                row("and one whose machine is not drawn", guest().change(Primitive.class, "vm1", each -> Components.with(each, "machine", Optional.empty()))
                        .with(ticket("db", Optional.empty(), "fence")), "grant:t then revoke:t", "node1,node2,node3+", "", "vm1 node1>node1 RESTARTED; db guest1>- LOST"),
                row("a ticket to be promoted has the node fenced", promotable("fence"), "grant:t then revoke:t", "node1,node2,node3+", "node1 by node2 fence-node1",
                        "web node1>node2 MOVED; db:0 node1>- ENDED"),
                row("or what is promoted demoted", promotable("demote"), "grant:t then revoke:t", "node1,node2,node3+", "", "db:0 node1>node1 DEMOTED"),
                row("a ticket that is lost leaves what it freezes", ticketed("freeze"), "grant:t then revoke:t", "node1,node2,node3+", "", ""),
                row("a site link that is cut leaves the larger site", Designs.cluster().site("A").site("B").siteLink("A", "B", 1.0).hosts(3).place("host1", "A")
                        .place("host2", "A").place("host3", "B").fenceEach().resource("web").location("web", "node3", "100").location("web", "node1", "50"), "A-B",
                        "node1,node2+ node3-", "node3 by node1 fence-node3", "web node3>node1 MOVED"),
                row("its controller is dead with it", powered(), "pdu1", "node2,node3+", "node1 by nobody", "web node1>- BLOCKED"),
                row("one of two supplies is no loss", powered(), "pdu2", "node1,node2,node3+", "", ""),
                row("a device fails, and then its target", three(), "fence-node1 then host1", "node2,node3+", "node1 by nobody", "web node1>- BLOCKED"),
                row("the watchdog is the last resort", three().sbd().property("stonith-watchdog-timeout", "10s"), "fence-node1 then host1", "node2,node3+",
                        "node1 by itself watchdog", "web node1>node2 MOVED"),
                row("a level that fails makes way for the next", three().fence("pdu", "fence_apc", "node1").level("node1", 1, "fence-node1").level("node1", 2, "pdu"),
                        "fence-node1 host1", "node2,node3+", "node1 by node2 level 2 pdu", "web node1>node2 MOVED"),
                row("a switch with a second ring is no loss", rings(), "sw1", "node1,node2,node3+", "", ""),
                row("without any ring all are alone", rings(), "sw1 sw2", "node1- node2- node3-", "", "web node1>- LOST"),
                row("a node without links is fenced alive", rings(), "node1/link0 node1/link1", "node1- node2,node3+", "node1 by node2 fence-node1", "web node1>node2 MOVED"),
                row("a split leaves the majority", three(), "split:node1/node2+node3", "node1- node2,node3+", "node1 by node2 fence-node1", "web node1>node2 MOVED"),
                row("two nodes race, and the delay decides", two().param("fence-node1", "pcmk_delay_base", "10s"), "split:node1/node2", "node1+ node2+",
                        "node2 by node1 fence-node2", ""),
                row("a guest is recovered with its host", guest(), "host1", "node2,node3+", "node1 by node2 fence-node1",
                        "vm1 node1>node2 MOVED; db guest1>guest1 RESTARTED"),
                row("a guest is blocked with its host", guest(), "fence-node1 host1", "node2,node3+", "node1 by nobody", "vm1 node1>- BLOCKED; db guest1>- BLOCKED"),
                row("a guest that crashes is started again", guest(), "crash:vm1-machine", "node1,node2,node3+", "", "vm1 node1>node1 RESTARTED; db guest1>guest1 RESTARTED"),
                row("a guest whose disk is gone is not", guest(), "vm1-machine", "node1,node2,node3+", "", "vm1 node1>- LOST; db guest1>- LOST"),
                row("a connection moves, what runs there is unharmed", remote(), "host1", "node2,node3+", "node1 by node2 fence-node1", "remote1 node1>node2 MOVED"),
                row("a remote's host dies", remote(), "remote1-host", "node1,node2,node3+", "remote1 by node1 fence-remote1", "remote1 node1>- LOST; backup remote1>- LOST"),
                row("a standby node is fenced by nobody", three(), "standby:node1", "node1,node2,node3+", "", "web node1>node2 MOVED"),
                row("nor is one that leaves in order", three(), "shutdown:node1", "node2,node3+", "", "web node1>node2 MOVED"),
                row("one that dies at that instant leaves in no order", three(), "host1 shutdown:node1", "node2,node3+", "node1 by node2 fence-node1", "web node1>node2 MOVED"),
                row("one that is lost and could not be fenced stays lost", three(), "fence-node1 host1 then shutdown:node1", "node2,node3+", "node1 by nobody", ""),
                row("a node that leaves in order keeps its service", three().property("shutdown-lock", "true"), "shutdown:node1", "node2,node3+", "", "web node1>- LOST"),
                row("and has it again when it is back", three().property("shutdown-lock", "true"), "shutdown:node1 then return:host1", "node1,node2,node3+", "",
                        "web ->node1 STARTED"),
                row("one that dies does not", three().property("shutdown-lock", "true"), "host1", "node2,node3+", "node1 by node2 fence-node1", "web node1>node2 MOVED"),
                row("back again", three(), "host1 then return:host1", "node1,node2,node3+", "", "web node2>node1 MOVED"),
                row("a resource that has failed for good", three(), "web", "node1,node2,node3+", "", "web node1>- LOST"),
                row("fencing is disabled", three().property("stonith-enabled", "false"), "host1", "node2,node3+", "", "web node1>node2 MOVED"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("chains")
    void followsTheChain(String what, Designs designs, String steps, String partitions, String fenced, String changes) {
        Play play = Play.on(designs);
        Outcome outcome = null;
        for (String step : steps.split(" then ")) {
            outcome = play.then(step.split(" "));
        }

        assertThat(outcome).isNotNull();
        assertThat(List.of(Play.partitions(outcome), Play.fenced(outcome), Play.changes(outcome))).containsExactly(partitions, fenced, changes);
    }

    @Test
    void whatIsOnlyOnePossibleOutcomeIsSaid() {
        assertThat(Play.on(rings()).then("node1/link0", "node3/link1").warnings()).singleElement().extracting(Outcome.Warning::text).asString().contains("one possible outcome");
    }

    @Test
    void aRaceWithoutADelayIsChance() {
        Outcome outcome = Play.on(two()).then("split:node1/node2");

        assertThat(outcome.warnings()).singleElement().extracting(Outcome.Warning::text).asString().contains("at the same time", "chance");
    }

    @Test
    void withoutFencingNobodyKnowsWhatStillRuns() {
        Outcome outcome = Play.on(three().property("stonith-enabled", "false")).then("split:node1/node2+node3");

        assertThat(outcome.warnings()).singleElement().extracting(Outcome.Warning::text).asString().contains("Fencing is disabled", "node1");
    }

    @Test
    void saysWhatTookWhatAlong() {
        Outcome outcome = Play.on(powered()).then("A");

        assertThat(outcome.dead().stream().map(death -> death.part().element() + death.part().suffix() + death.cause().map(cause -> "<" + cause.element() + cause.suffix()).orElse("")))
                .contains("A", "pdu1<A", "host1/psu1<pdu1", "host1<host1/psu1", "host1/bmc<host1/psu1");
    }

    @Test
    void theTimelineAddsUpTheDesignsOwnTimes() {
        Outcome outcome = Play.on(guest().totem("token", "1000").totem("token_coefficient", "0").totem("consensus", "2000").operation("vm1", "start", "0s", "timeout", "90s"))
                .then("host1");

        assertThat(outcome.timeline()).extracting(step -> step.kind() + " " + step.typical() + " " + step.bound()).containsExactly("EVENT 0 0", "DETECTION 3000 3550",
                "QUORUM 3000 3550", "PLAN 3500 12550", "FENCING 15500 84550", "MACHINES 20500 174550", "CONNECTION 55500 234550", "SERVICES 57500 254550");
        assertThat(outcome.timeline().get(4).elements()).containsExactly(Designs.id("node1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "sw1", "host1/bmc", "host1/port1", "node1/link0"})
    void whatHasNothingToStartAgainCannotCrash(String name) {
        Designs designs = rings().rack("A");
        assertThatThrownBy(() -> Play.on(designs).then("crash:" + name)).hasMessageContaining(name + " cannot crash").hasMessageContaining("write fail:" + name);
    }

    @Test
    void severalThatLoseTheirNodesAreSpokenOfInThePlural() {
        assertThat(Prose.reason("no node that may run it is up and in service", 2)).isEqualTo("no node that may run them is up and in service");
    }

    @Test
    void aRemoteNodeWhoseNetworkIsDeadIsNotSaidToBeDead() {
        Outcome outcome = Play.on(remote().network("net", Network.Purpose.CLUSTER).switches("sw", "net").port("remote1-host", "net", "sw")).then("net");
        assertThat(outcome.fate("remote1")).hasValueSatisfying(fate -> assertThat(fate.why()).isEqualTo("its machine cannot be reached"));
    }

    @Test
    void whatIsNotClearIsSaid() {
        Designs designs = Designs.cluster().host("a").node("a").on("a", "a");
        assertThatThrownBy(() -> Play.on(designs).then("a")).hasMessageContaining("a is not clear; write one of host:a, node:a");
        assertThatThrownBy(() -> Play.on(designs).then("host:a/psu9")).hasMessageContaining("nothing that can fail is called host:a/psu9");
        assertThatThrownBy(() -> Play.on(designs).then("grant:t")).hasMessageContaining("no constraint speaks of a ticket t");
        assertThatThrownBy(() -> Play.on(designs).then("split:a+a")).hasMessageContaining("in two groups");
        assertThatThrownBy(() -> Play.on(designs).then("")).hasMessageContaining("an event has no words");
        assertThatThrownBy(() -> Play.on(designs).then("return:")).hasMessageContaining("return: does not say what");
        assertThatThrownBy(() -> Play.on(designs).then("host:b")).hasMessageContaining("did you mean host:a?");
        assertThatThrownBy(() -> Play.on(designs).then("standby:b")).hasMessageContaining("there is no node b; did you mean a?");
        assertThatThrownBy(() -> Play.on(designs).then("stand-by:a")).hasMessageContaining("the events are");
        assertThatThrownBy(() -> Play.on(designs).then("reboot:a")).hasMessageContaining("the events are fail, crash, return");
        assertThatThrownBy(() -> Play.on(designs).then("node:nowhere")).hasMessageEndingWith("nothing that can fail is called node:nowhere");
    }

    @Test
    void anInstanceOfACloneEndsWithItsNodeAndIsNotLostWhileOthersRun() {
        Play play = Play.on(Designs.cluster().hosts(4).fenceEach().resource("ping").clone("pings", "ping"));
        Outcome outcome = play.then("host:host4");
        assertThat(outcome.fate("ping:3")).hasValueSatisfying(fate -> {
            assertThat(fate.turn()).isEqualTo(Outcome.Turn.ENDED);
            assertThat(fate.why()).isEqualTo("its node node4 is gone, and its clone runs on with 3 others");
        });
        assertThat(outcome.lost()).isEmpty();
        assertThat(outcome.timeline()).noneMatch(step -> step.text().contains("ping"));
        assertThat(play.then("host:host1", "host:host2").lost()).extracting(Outcome.Fate::instance).contains("ping:2");
    }

    @Test
    void theMembersOfAGroupBehindOneThatDoesNotRunSaySo() {
        Play play = Play.on(Designs.cluster().hosts(2).fenceEach().resource("fs").resource("ip").resource("db").group("all", "fs", "ip", "db"));
        Outcome outcome = play.then("standby:node1", "standby:node2");
        assertThat(outcome.fate("fs").orElseThrow().why()).isEqualTo("no node that may run it is up and in service");
        assertThat(List.of("ip", "db")).allSatisfy(name -> assertThat(outcome.fate(name).orElseThrow().why()).isEqualTo("a member of its group that comes before it does not run"));
    }
}
