package org.quorate.simulate.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.Designs;
import org.quorate.RealTool;
import org.quorate.analysis.Facts;
import org.quorate.designfile.DesignText;
import org.quorate.finding.UnusableFileException;
import org.quorate.model.Design;
import org.quorate.model.Foreign;
import org.quorate.model.Scenario;
import org.quorate.model.TicketConstraint;
import org.quorate.simulate.schedule.CrmSimulate;

/// After failures the built-in scheduler and crm_simulate lose and place the same.
class EnginesAgreeTest {

    @ParameterizedTest
    @CsvSource({"three-node-remotes-guests, host:node1", "three-node-remotes-guests, rack-b", "three-node-remotes-guests, host:remote1", "three-node-remotes-guests, guest2",
            "three-node-remotes-guests, crash:guest2", "three-node-remotes-guests, standby:node1", "three-node-remotes-guests, host:node1+host:node2",
            "three-node-remotes-guests, vm-guest1", "three-node-remotes-guests, shutdown:node3", "stretched-two-site, host:node1", "two-node-qdevice, host:node1"})
    void onWhatRunsAfterAFailure(String sample, String events) throws IOException, UnusableFileException, UnclearEventException {
        RealTool.require("crm_simulate");
        agree(design(sample), List.of(List.of(events.split("\\+"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"three-node-remotes-guests", "two-node-qdevice", "stretched-two-site", "scale-out-16-64-64"})
    void onTheScenariosOfTheSamples(String sample) throws IOException, UnusableFileException, UnclearEventException {
        RealTool.require("crm_simulate");
        Design design = design(sample);
        assertThat(design.scenarios()).isNotEmpty();
        for (Scenario scenario : design.scenarios()) {
            agree(design, scenario.steps());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"shutdown:node1", "host1"})
    void onWhatIsKeptForItsNode(String event) throws UnclearEventException {
        RealTool.require("crm_simulate");
        agree(Designs.cluster().hosts(3).fenceEach().property("shutdown-lock", "true").guest("vm1", "guest1").location("vm1", "node1", "100")
                .resource("db").confine("db", "guest1").resource("web").location("web", "node1", "100").design(), List.of(List.of(event)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"stop", "demote", "fence", "freeze"})
    void onATicketThatIsLost(String policy) throws UnclearEventException {
        RealTool.require("crm_simulate");
        agree(Designs.cluster().hosts(3).fenceEach().guest("vm1", "guest1").location("vm1", "node2", "100").resource("db").confine("db", "guest1")
                .resource("web").location("web", "node1", "100").resource("ip").location("ip", "node1", "10")
                .with(needs("web", policy)).with(needs("db", policy)).design(), List.of(List.of("grant:t"), List.of("revoke:t")));
    }

    static Stream<Arguments> designs() {
        return Stream.of(
                arguments("waitForAll", VotesAfterLossesTest.cluster(4).quorum("wait_for_all", "1"), "host3 host4 then return:host3 then return:host4"),
                arguments("tieBreaker", VotesAfterLossesTest.cluster(4).quorum("auto_tie_breaker", "1"), "host3 host4 then host2 then return:host2"),
                arguments("lastManStanding", VotesAfterLossesTest.cluster(4).quorum("last_man_standing", "1").quorum("wait_for_all", "1"), "host1 then host4 then host2"),
                arguments("twoNodes", PartedNetworkTest.delayed(), "split:node1/node2 then return:node2 then join"),
                arguments("parted", PartedNetworkTest.racks(), "split:node1+node2/node3+node4"),
                arguments("partedAndLost", PartedNetworkTest.racks(), "split:node1+node2/node3+node4 host1 host2"),
                arguments("sites", PartedNetworkTest.sites(), "A-B B-C"),
                arguments("rings", PartedNetworkTest.rings(5), "sw1 then sw2 then return:sw1"),
                arguments("pair", PartedNetworkTest.rings(3), "node1/link0 node3/link1"),
                arguments("feed", FencingAfterLossesTest.halfOnOneFeed(), "B"),
                arguments("feedWithDevice", FencingAfterLossesTest.halfOnOneFeed().qdevice("ffsplit"), "B"),
                arguments("watchdogs", FencingAfterLossesTest.watchdogs(), "split:node1+node2/node3"),
                arguments("outlets", FencingAfterLossesTest.outlets(true), "pdu1 then host3"),
                arguments("outletsAlone", FencingAfterLossesTest.outlets(false), "pdu1 then host3"),
                arguments("hypervisor", FencingAfterLossesTest.libvirt().qdevice("ffsplit"), "hv1"),
                arguments("holderDies", RemoteAndGuestLossesTest.remote(), "host1"),
                arguments("holderIsApart", RemoteAndGuestLossesTest.remote(), "split:node1/node2+node3"),
                arguments("holderFreezes", RemoteAndGuestLossesTest.remote().property("no-quorum-policy", "freeze"), "split:node1/node2+node3"),
                arguments("darkRemote", RemoteAndGuestLossesTest.remote().feed("A").supplies("remote1-host", "A"), "A"),
                arguments("guestOfUnfenced", RemoteAndGuestLossesTest.guest(), "host1/bmc host1"),
                arguments("guestCrashes", RemoteAndGuestLossesTest.guest(), "crash:vm1-machine"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("designs")
    void onSmallDesigns(String what, Designs designs, String steps) throws UnclearEventException {
        RealTool.require("crm_simulate");
        agree(designs.design(), Stream.of(steps.split(" then ")).map(instant -> List.of(instant.split(" "))).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"node2", "node1"})
    void onATicketThatIsLostWhereANodeIsInMaintenance(String node) throws UnclearEventException {
        RealTool.require("crm_simulate");
        agree(Designs.cluster().hosts(3).fenceEach().guest("vm1", "guest1").location("vm1", "node2", "100").resource("db").confine("db", "guest1")
                .resource("ip").location("ip", "guest1", "10").with(needs("db", "fence")).design(), List.of(List.of("grant:t"), List.of("maintenance:" + node), List.of("revoke:t")));
    }

    private static TicketConstraint needs(String resource, String policy) {
        return new TicketConstraint(Designs.id(resource + "-t"), resource + "-t", "t", new TicketConstraint.Named(resource, Optional.empty()), Optional.of(policy), Foreign.NONE);
    }

    private static Design design(String sample) throws IOException, UnusableFileException {
        return DesignText.parse(sample, Files.readString(Path.of("samples", sample + ".yaml"))).design();
    }

    private static void agree(Design design, List<List<String>> steps) throws UnclearEventException {
        WhatIf ours = WhatIf.of(Facts.of(design.topology()));
        WhatIf theirs = WhatIf.of(Facts.of(design.topology()), design.info(), Engine.crmSimulate(CrmSimulate.find(60).orElseThrow()));

        List<Outcome> predicted = ScenarioRun.play(ours, steps);
        List<Outcome> judged = ScenarioRun.play(theirs, steps);

        assertThat(judged).allSatisfy(outcome -> assertThat(outcome.engine()).startsWith("crm_simulate"));
        assertThat(predicted.stream().map(EnginesAgreeTest::services).toList()).as(steps.toString()).isEqualTo(judged.stream().map(EnginesAgreeTest::services).toList());
    }

    private static Map<String, Optional<String>> services(Outcome outcome) {
        Map<String, Optional<String>> services = new LinkedHashMap<>();
        outcome.placement().entrySet().stream().filter(entry -> !entry.getKey().startsWith("fence-")).sorted(Map.Entry.comparingByKey())
                .forEach(entry -> services.put(entry.getKey(), entry.getValue()));
        return services;
    }
}
