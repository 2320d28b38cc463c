package org.quorate.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.analysis.Verdict.Cause;
import org.quorate.analysis.Verdict.Kind;
import org.quorate.model.Components;
import org.quorate.model.Host;
import org.quorate.model.Network;
import org.quorate.model.Pdu;

class FencingMatrixTest {

    @Test
    void withoutPhysicalFactsTheMatrixSaysWhatIsMissing() {
        assertThat(verdict(Designs.cluster().nodes(2).fenceEach(), "node1").text()).isEqualTo("not known: what node1 runs on");
    }

    @Test
    void aControllerThatSharesItsHostsOnlyFeedWorksOnlyWithThatFeed() {
        Designs design = room().supplies("host1", "pdu-a");
        assertThat(verdict(design,
                "node1").text()).isEqualTo("only if: feed-a has power: it alone feeds host1 and its management controller");
    }

    @Test
    void twoFeedsLetTheControllerOutliveOne() {
        assertThat(verdict(room(), "node1")).isEqualTo(Verdict.WORKS);
    }

    @Test
    void aControllerWithAFeedOfItsOwnOutlivesItsHost() {
        Designs design = room().supplies("host1", "pdu-a").change(Host.class, "host1", host -> Components.with(host, "controller",
                host.controller().map(controller -> Components.with(controller, "power", Optional.of(Designs.id("feed-b"))))));
        assertThat(verdict(design, "node1").kind()).isEqualTo(Kind.WORKS);
    }

    @Test
    void cuttingOneOfTwoOutletsFencesNothing() {
        Designs design = room().fence("pa", "fence_apc_snmp", "node1").param("pa", "ip", "10.8.1.1")
                .fence("pb", "fence_apc_snmp", "node1").param("pb", "ip", "10.8.1.2").level("node1", 1, "pa").level("node1", 2, "pa", "pb");
        FencingMatrix.ByDevice row = (FencingMatrix.ByDevice) design.facts().fencingMatrix().row("node1").orElseThrow();
        assertThat(row.ways().getFirst().verdict().text())
                .isEqualTo("cannot: host1 keeps running on pdu-b after pa reported success");
        assertThat(row.ways().getLast().verdict().isPossible()).isTrue();
        assertThat(row.verdict().isPossible()).isTrue();
    }

    @Test
    void aPduThatFeedsAnotherHostIsNoHelp() {
        Designs design = room().supplies("host1", "pdu-b").fence("pa", "fence_apc_snmp", "node1").param("pa", "ip", "10.8.1.1")
                .level("node1", 1, "pa");
        assertThat(verdict(design, "node1").text()).isEqualTo("cannot: pdu-a feeds no power supply of host1");
    }

    @Test
    void aPathOverTheOnlyClusterLinkFailsWithIt() {
        Designs design = room().controller("host1", "10.8.0.1", "cluster", "switch-1");
        assertThat(verdict(design, "node1").text()).isEqualTo("only if: switch-1 works, which carries all cluster links of node1 too");
    }

    @Test
    void devicesThatCannotBeUsedSaySo() {
        Designs design = Designs.cluster().nodes(2).fence("f1", "fence_ipmilan", "node1").meta("f1", "target-role", "Stopped")
                .fence("f2", "fence_ipmilan", "node2").location("f2", "node1", "-INFINITY");
        assertThat(verdict(design, "node1").has(Cause.NOT_COVERED)).isTrue();
        assertThat(verdict(design, "node2").has(Cause.ONLY_TARGET_EXECUTES)).isTrue();
        assertThat(verdict(design.property("stonith-enabled", "false"),
                "node2").text()).isEqualTo("cannot: fencing is disabled for the whole cluster");
    }

    @Test
    void aGuestIsFencedWithTheNodesThatMayRunItsVm() {
        Designs design = Designs.cluster().nodes(2).fence("f1", "fence_ipmilan", "node1").guest("vm1", "g1");
        assertThat(verdict(design, "g1").text()).isEqualTo("cannot: node2 may run vm1 and cannot be fenced");
        assertThat(verdict(design.location("vm1", "node2", "-INFINITY"), "g1").isPossible()).isTrue();
        assertThat(verdict(design.location("vm1", "node1", "-INFINITY"), "g1").text()).isEqualTo("cannot: no cluster node may run vm1");
    }

    @Test
    void theWatchdogIsTheLastWay() {
        Designs design = Designs.cluster().nodes(3).sbd().property("stonith-watchdog-timeout", "10s").remote("r1");
        assertThat(verdict(design, "node1").text()).isEqualTo("not known: which watchdog node1 has");
        assertThat(verdict(design, "r1").has(Cause.NOT_COVERED)).isTrue();
    }

    private static Designs watched(String name) {
        return Designs.cluster().nodes(3).sbd().property("stonith-watchdog-timeout", "10s").fence(name, "fence_watchdog", "node1").level("node1", 1, name);
    }

    @Test
    void aLevelWithTheDeviceOfTheWatchdogNamesIt() {
        assertThat(watched("watchdog").facts().fencingMatrix().byDevice().findFirst().orElseThrow().ways()).singleElement()
                .satisfies(way -> assertThat(way.uses("watchdog")).isTrue());
    }

    /// daemons/fenced/fenced_commands.c: "Ignoring watchdog fence device named own !='watchdog'."
    @Test
    void aDeviceOfTheWatchdogWithAnotherNameIsIgnored() {
        FencingMatrix.ByDevice row = watched("own").facts().fencingMatrix().byDevice().findFirst().orElseThrow();

        assertThat(row.ways().getFirst().verdict().text()).isEqualTo("cannot: Pacemaker ignores own: a device of fence_watchdog has to be named watchdog");
        assertThat(row.ways()).as("the watchdog itself comes last").hasSize(2);
    }

    /// One host with two feeds, a PDU on each, its controller on a network of its own.
    private static Designs room() {
        return Designs.cluster().feed("feed-a").feed("feed-b").pdu("pdu-a", "feed-a").pdu("pdu-b", "feed-b")
                .change(Pdu.class, "pdu-a", pdu -> Components.with(pdu, "address", Optional.of("10.8.1.1")))
                .change(Pdu.class, "pdu-b", pdu -> Components.with(pdu, "address", Optional.of("10.8.1.2")))
                .network("cluster", Network.Purpose.CLUSTER).network("management", Network.Purpose.MANAGEMENT)
                .switches("switch-1", "cluster").switches("switch-2", "management")
                .hosts(2).supplies("host1", "pdu-a", "pdu-b").port("host1", "cluster", "switch-1")
                .controller("host1", "10.8.0.1", "management", "switch-2").link(0, "cluster").fenceEach();
    }

    private static Verdict verdict(Designs design, String node) {
        return design.facts().fencingMatrix().row(node).orElseThrow().verdict();
    }
}
