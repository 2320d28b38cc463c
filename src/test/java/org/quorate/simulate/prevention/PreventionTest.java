package org.quorate.simulate.prevention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.Designs;
import org.quorate.analysis.Facts;
import org.quorate.model.Components;
import org.quorate.model.Design;
import org.quorate.model.Host;
import org.quorate.model.Network;
import org.quorate.model.Pdu;
import org.quorate.model.PowerFeed;
import org.quorate.model.PowerSupply;
import org.quorate.model.Switch;
import org.quorate.simulate.whatif.Engine;
import org.quorate.simulate.whatif.Event;
import org.quorate.simulate.whatif.UnclearEventException;
import org.quorate.simulate.whatif.WhatIf;

/// Each remedy on a design in which it helps, and on one in which it must not be offered.
class PreventionTest {


    private static Designs racks(String... racks) {
        Designs designs = Designs.cluster();
        for (String rack : Stream.of(racks).distinct().toList()) {
            designs.rack(rack);
        }
        designs.hosts(racks.length);
        for (int i = 0; i < racks.length; i++) {
            designs.place("host" + (i + 1), racks[i]);
        }
        return designs.fenceEach();
    }

    /// the sites X, with the rack R, and Y, with the rack S
    private static Designs spread(String... places) {
        Designs designs = Designs.cluster().site("X").site("Y").rack("R", "X").rack("S", "Y").feed("F").hosts(places.length);
        for (int i = 0; i < places.length; i++) {
            designs.place("host" + (i + 1), places[i]);
        }
        return designs.fenceEach();
    }

    private static Designs web(int nodes) {
        return Designs.cluster().hosts(nodes).fenceEach().resource("web").location("web", "node1", "100");
    }

    /// node1 cannot be fenced
    private static Designs five() {
        Designs designs = Designs.cluster().hosts(5);
        List.of("node2", "node3", "node4", "node5").forEach(node -> designs.fence("fence-" + node, "fence_ipmilan", node));
        return designs.resource("web").location("web", "node2", "100");
    }

    private static Designs watched(Designs designs) {
        return designs.sbd().property("stonith-watchdog-timeout", "10s");
    }

    private static Designs powered() {
        return web(3).feed("A").feed("B").pdu("pdu1", "A").pdu("pdu2", "B").supplies("host1", "pdu1").supplies("host2", "pdu1", "pdu2").supplies("host3", "pdu1", "pdu2")
                .network("m", Network.Purpose.MANAGEMENT).switches("sw-m", "m").controller("host1", "10.8.0.1", "m", "sw-m");
    }

    private static Designs net() {
        return web(3).network("ring0", Network.Purpose.CLUSTER).switches("sw", "ring0").link(0, "ring0").port("host1", "ring0", "sw").port("host2", "ring0", "sw")
                .port("host3", "ring0", "sw");
    }

    /// both networks of three hosts, the second one on a switch of that name
    private static Designs twoNets(String second) {
        Designs designs = net().network("m", Network.Purpose.MANAGEMENT);
        if (second.equals("sw")) {
            designs.change(Switch.class, "sw", each -> Components.with(each, "networks", List.of(Designs.id("ring0"), Designs.id("m"))));
        } else {
            designs.switches(second, "m");
        }
        List.of("host1", "host2", "host3").forEach(host -> designs.port(host, "m", second));
        return designs;
    }

    private static Designs sites() {
        return Designs.cluster().site("X").site("Y").siteLink("X", "Y", 1).hosts(3).place("host1", "X").place("host2", "X").place("host3", "Y").fenceEach();
    }

    /// whose device fails; another one could be
    private static Designs controlled() {
        return Designs.cluster().hosts(3).network("m", Network.Purpose.MANAGEMENT).switches("sw-m", "m").controller("host1", "10.8.0.1", "m", "sw-m")
                .fence("apc", "fence_vmware_soap", "node1").fence("fence-node2", "fence_ipmilan", "node2").fence("fence-node3", "fence_ipmilan", "node3");
    }

    private static Designs outlets() {
        return web(3).feed("A").pdu("pdu1", "A").pdu("pdu2", "A").change(Pdu.class, "pdu1", each -> Components.with(each, "address", Optional.of("10.7.0.1")))
                .change(Pdu.class, "pdu2", each -> Components.with(each, "address", Optional.of("10.7.0.2")))
                .change(Host.class, "host1", each -> Components.with(each, "supplies", List.of(new PowerSupply(Optional.of(Designs.id("pdu1")), Optional.of("3")),
                        new PowerSupply(Optional.of(Designs.id("pdu2")), Optional.of("4")))));
    }

    /// three nodes with as much as three services need
    private static Designs full(String strategy) {
        Designs designs = Designs.cluster().hosts(3).fenceEach().property("placement-strategy", strategy);
        for (int i = 1; i <= 3; i++) {
            designs.capacity("node" + i, "memory", "2048").resource("db" + i).demand("db" + i, "memory", "1500").location("db" + i, "node" + i, "100");
        }
        return designs;
    }

    private static Designs confined() {
        return Designs.cluster().hosts(3).remote("r1").remote("r2").fenceEach().resource("backup").confine("backup", "r1");
    }

    private static Arguments row(String what, Designs designs, String steps, String expected) {
        return Arguments.of(what, designs, steps, expected);
    }

    static Stream<Arguments> remedies() {
        return Stream.of(
                row("of two halves one goes on", racks("A", "A", "B", "B"), "B", "Set auto_tie_breaker, so that of two halves the one with node1 goes on: quorum would be kept"),
                row("the other half", racks("A", "A", "B", "B"), "A", "Set auto_tie_breaker with the highest node id, so that of two halves the one with node4 goes on: quorum"),
                row("a quorum device decides", racks("A", "A", "B", "B"), "B", "Add a quorum device (ffsplit) outside of B: quorum would be kept: 3 votes would be left, and 3 are needed"),
                row("in a place of its own", racks("A", "A", "B", "B").rack("C"), "A", "Add a quorum device (ffsplit) in C: quorum would be kept"),
                row("a watchdog for a remote node", watched(web(3)).remote("r1").fence("fence-r1", "fence_ipmilan", "r1").resource("backup").location("backup", "r1", "100"),
                        "fence-r1 r1-host", "Give r1 a watchdog (fence_watchdog): r1 would be fenced by its own watchdog after "),
                row("a watchdog behind the levels of a remote node", watched(web(3)).remote("r1").fence("fence-r1", "fence_ipmilan", "r1").level("r1", 1, "fence-r1")
                        .resource("backup").location("backup", "r1", "100"), "fence-r1 r1-host", "Give r1 a watchdog (fence_watchdog): r1 would be fenced by its own watchdog"),
                row("a watchdog where there is none", web(3), "fence-node1 host1", "Fence node1 by watchdog (SBD without disks, stonith-watchdog-timeout): node1 would be fenced "),
                row("the device that no level uses", web(3).fence("pdu", "fence_apc", "node1").level("node1", 1, "fence-node1"), "fence-node1 host1",
                        "Add a fencing level for node1 with pdu: node1 would be fenced by pdu after "),
                row("no node waits for another that cannot be fenced", five(), "host1 host2", "Set concurrent-fencing=true, so that no node waits for the fencing of another: node2 would be fenced by fence-node2"),
                row("power for the controller", powered(), "pdu1", "Power the management controller of host1 from B: node1 would be fenced by fence-node1 after "),
                row("power for the host", powered(), "A", "Give host1 a second power supply, from B: node1 would not be lost, and web would go on running on node1."),
                row("power for one of two supplies", powered().supplies("host1", "pdu1", "pdu1"), "pdu1", "Feed one power supply of host1 from B: node1 would not be lost"),
                row("power for a switch", net().feed("A").feed("B").change(Switch.class, "sw", each -> Components.with(each, "supplies",
                        List.of(new PowerSupply(Optional.of(Designs.id("A")), Optional.empty())))), "A", "Give sw a second power supply, from B: quorum would be kept"),
                row("another rack", watched(racks("A", "B", "B").rack("C")), "B", "Put node2 into C: quorum would be kept: 2 votes would be left"),
                row("a rack that is not drawn", watched(racks("A", "B", "B")), "B", "Put node2 into a rack of its own: quorum would be kept: 2 votes would be left, and 2 are needed"),
                row("a third site that is drawn", watched(spread("X", "Y", "Y").site("Z")), "Y", "Put node2 into Z: quorum would be kept: 2 votes would be left, and 2 are needed"),
                row("a site that is not drawn", watched(spread("X", "Y", "Y")), "Y", "Put node2 into a site of its own: quorum would be kept: 2 votes would be left, and 2 are needed"),
                row("from the rack of a dead site", watched(spread("R", "S", "S")), "Y", "Put node2 into a site of its own: quorum would be kept: 2 votes would be left, and 2 are needed"),
                row("without the feed of the dead site", watched(spread("X", "Y", "Y")).change(PowerFeed.class, "F", each -> Components.with(each, "site", Optional.of(Designs.id("Y"))))
                        .supplies("host2", "F"), "Y", "Put node2 into a site of its own: quorum would be kept: 2 votes would be left, and 2 are needed"),
                row("who is shot at later survives", web(2), "split:node1/node2", "Set pcmk_delay_base=10s on fence-node1, so that of two nodes that fence each other node1 survives: "
                        + "it would not be left to chance what happens."),
                row("a link over another network", twoNets("sw-m"), "sw", "Add corosync link 1 over m: quorum would be kept: 3 votes would be left, and 2 are needed"),
                row("a link over a network of its own", net(), "sw", "Add corosync link 1 over a network and a switch of its own: quorum would be kept"),
                row("where the other network goes with the switch", twoNets("sw"), "sw", "Add corosync link 1 over a network and a switch of its own: quorum would be kept"),
                row("a link with addresses", net().links(1), "sw", "Add corosync link 1 over a network and a switch of its own: quorum would be kept"),
                row("a line between sites", sites().resource("web").confine("web", "node3"), "X-Y", "Connect X and Y by a second line: "),
                row("the controller that no device uses", controlled(), "apc host1", "Fence node1 by the management controller of host1 (fence_ipmilan): node1 would be fenced by fence-node1-ipmi"),
                row("the outlets that no device uses", outlets(), "fence-node1 host1",
                        "Fence node1 by the outlets of pdu1 and pdu2 (fence_apc_snmp): node1 would be fenced by fence-node1-pdu1 and fence-node1-pdu2"),
                row("the last men stand", Designs.cluster().hosts(5).fenceEach(), "host1 then host2 then host3",
                        "Set last_man_standing and wait_for_all, so that each loss that is survived lowers the expected votes: quorum would be kept: 2 votes"),
                row("the last man stands", Designs.cluster().hosts(3).fenceEach(), "host3 then host2",
                        "Set last_man_standing and wait_for_all with auto_tie_breaker, so that each loss that is survived lowers the expected votes: quorum would be kept: 1 vote would be left, and 1 is needed"),
                row("the last man with the highest node id stands", Designs.cluster().hosts(3).fenceEach(), "host1 then host2",
                        "Set last_man_standing and wait_for_all with auto_tie_breaker for the highest node id, so that each loss that is survived lowers the expected votes: quorum"),
                row("room for a service", full("utilization"), "host3", "Give node1 room for db3 (memory=3000): db3 would run on node1."),
                row("another remote node", confined(), "r1-host", "Allow backup on r2 too (location constraint): backup would run on r2."),
                row("without the ban", Designs.cluster().hosts(2).fenceEach().resource("web").location("web", "node2", "-INFINITY"), "host1",
                        "Allow web on node2 too (without loc-web-node2): web would run on node2."));
    }

    static Stream<Arguments> nonsense() {
        return Stream.of(
                row("no tie of odd votes", racks("A", "A", "B"), "A", "auto_tie_breaker"),
                row("no watchdog for two nodes", web(2), "fence-node1 host1", "watchdog"),
                row("no watchdog for an even number", web(4), "fence-node1 host1", "watchdog"),
                row("no device that is used", web(3).level("node1", 1, "fence-node1"), "fence-node1 host1", "Add a fencing level"),
                row("no rack that only moves the harm", watched(racks("A", "B", "B")), "B", "Put node2 into A"),
                row("no site that only moves the harm", watched(spread("X", "Y", "Y")), "Y", "Put node2 into X"),
                row("no delay beside a quorum device", racks("A", "A").qdevice("ffsplit"), "qdevice split:node1/node2", "pcmk_delay"),
                row("no power for what burnt", powered().rack("R").place("host1", "R"), "R fence-node1", "ower"),
                row("no quorum device where there is one", racks("A", "A", "B", "B").qdevice("ffsplit"), "qdevice host1 host2", "Add a quorum device"),
                row("no link over what fails too", twoNets("sw"), "sw", "over m"),
                row("no link between what is dead", web(3), "host1 host2", "corosync link"),
                row("no link for an old transport", net().transport("udpu"), "sw", "corosync link"),
                row("no controller without power", controlled().feed("A").supplies("host1", "A"), "A apc", "management controller"),
                row("no outlets of a dead PDU", outlets(), "fence-node1 pdu1 host1", "outlets"),
                row("no last man where all go at once", Designs.cluster().hosts(5).fenceEach(), "host1 host2 host3", "last_man_standing"),
                row("no last man beside a quorum device", Designs.cluster().hosts(5).fenceEach().qdevice("lms"), "qdevice host1 then host2 then host3 host4", "last_man_standing"),
                row("no room that is not asked for", full("default").resource("x").confine("x", "node3"), "host3", "room for"),
                row("no other node where every node is allowed", Designs.cluster().hosts(2).fenceEach().resource("web"), "web", "Allow web"));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("remedies")
    void isOfferedWhereItHelps(String what, Designs designs, String steps, String expected) throws UnclearEventException {
        List<String> sentences = advice(designs.design(), steps).suggestions().stream().map(Suggestion::sentence).toList();

        assertThat(sentences).anySatisfy(sentence -> assertThat(sentence).startsWith(expected));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("nonsense")
    void isNotOfferedWhereItDoesNot(String what, Designs designs, String steps, String unexpected) throws UnclearEventException {
        Advice advice = advice(designs.design(), steps);

        assertThat(advice.harm().isGrave()).isTrue();
        assertThat(advice.suggestions()).extracting(Suggestion::sentence).noneMatch(sentence -> sentence.contains(unexpected));
    }

    /// @param steps `host1 host2 then return:host1`
    static Advice advice(Design design, String steps) throws UnclearEventException {
        Facts facts = Facts.of(design.topology());
        WhatIf whatIf = WhatIf.of(facts, design.info(), Engine.BUILT_IN);
        List<List<Event>> instants = new ArrayList<>();
        for (String step : steps.split(" then ")) {
            List<Event> events = new ArrayList<>();
            for (String words : step.split(" ")) {
                events.add(whatIf.words().event(words));
            }
            instants.add(events);
        }
        return Prevention.of(design, facts).against(instants, whatIf.play(instants), () -> false);
    }

    @Test
    void whereThereIsGraveHarmLesserHarmIsNoReason() throws UnclearEventException {
        Designs designs = watched(racks("A", "B", "C")).remote("r1").place("r1-host", "B").fence("fence-r1", "fence_ipmilan", "r1").resource("backup").confine("backup", "r1")
                .resource("web").location("web", "node2", "100");
        Advice advice = advice(designs.design(), "B");

        assertThat(advice.harm().of(Harm.Kind.INTERRUPTED)).containsExactly("web");
        assertThat(advice.suggestions()).isNotEmpty().extracting(Suggestion::sentence).noneMatch(sentence -> sentence.startsWith("Put node2"));
    }

    @Test
    void aClusterThatFencesSeveralNodesAtATimeIsTriedOutSo() throws UnclearEventException {
        Design design = five().resource("backup").meta("backup", "requires", "quorum").confine("backup", "node2").design();
        Advice slow = advice(targeting(design, "2.1"), "host1 host2");
        Advice together = advice(targeting(design, "3.0"), "host1 host2");

        assertThat(slow.suggestions()).extracting(Suggestion::sentence).anyMatch(sentence -> sentence.startsWith("Set concurrent-fencing"));
        assertThat(together.harm().of(Harm.Kind.UNFENCED)).containsExactly("node1");
        assertThat(together.suggestions()).extracting(Suggestion::sentence).noneMatch(sentence -> sentence.startsWith("Set concurrent-fencing"))
                .anyMatch(sentence -> sentence.startsWith("Allow backup on node3 too (location constraint): backup would run on node3"));
    }

    @ParameterizedTest
    @CsvSource({"2.1, true", "3.0, false"})
    void nodesWaitForEachOtherAsTheTargetHasIt(String pacemaker, boolean slow) throws UnclearEventException {
        Advice advice = advice(targeting(Designs.cluster().hosts(5).fenceEach().design(), pacemaker), "host1 host2");

        assertThat(advice.harm().has(Harm.Kind.SLOW)).isEqualTo(slow);
    }

    private static Design targeting(Design design, String pacemaker) {
        return new Design(Components.with(design.info(), "pacemaker", Optional.of(pacemaker)), design.topology(), design.diagram(), design.settings(), design.scenarios());
    }

    @Test
    void whatIsWellNeedsNothing() throws UnclearEventException {
        Advice advice = advice(Designs.cluster().hosts(3).fenceEach().design(), "host1");

        assertThat(advice.harm().isEmpty()).isTrue();
        assertThat(advice.isWorthTelling()).isFalse();
    }

    @Test
    void saysHonestlyThatNothingHelps() throws UnclearEventException {
        Advice advice = advice(racks("A", "A", "A").design(), "A");

        assertThat(advice.suggestions()).isEmpty();
        assertThat(advice.isWorthTelling()).isTrue();
        assertThat(advice.nothing()).startsWith("No single change of those that were tried").contains("a quorum device", "another place for a host");
    }
}
