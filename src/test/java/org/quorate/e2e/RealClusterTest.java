package org.quorate.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.Designs;
import org.quorate.RealTool.Outcome;
import org.quorate.analysis.Facts;
import org.quorate.export.ExportOptions;
import org.quorate.export.pcs.PcsExporter;
import org.quorate.model.AclRole;
import org.quorate.model.AclTarget;
import org.quorate.model.Alert;
import org.quorate.model.CibRule;
import org.quorate.model.Components;
import org.quorate.model.Design;
import org.quorate.model.Foreign;
import org.quorate.model.Nv;
import org.quorate.model.NvSet;
import org.quorate.model.OrderSetConstraint;
import org.quorate.model.Primitive;
import org.quorate.model.ResourceSet;
import org.quorate.model.Tag;
import org.quorate.model.TicketConstraint;
import org.quorate.model.Value;
import org.quorate.simulate.Placement;

/// A design becomes a cluster: its script makes it from fresh hosts, what runs is what was predicted, a second run has
/// nothing to do, and a node that fails is fenced and its guest recovered.
@org.junit.jupiter.api.Tag("realcluster")
class RealClusterTest {
    private static final String KEY = "the key of this site";
    private static final Map<String, String> ENVIRONMENT = Map.of("SECRET_BMC", "of the controllers", "HACLUSTER_PASSWORD", "hacluster", "REMOTE_KEYS", "in-place");
    private static final String SPECIFICATION = """
            {"cluster_name": "live", "mode": "bare", "pcsd": "nodes", "shim_fence": ["fence_ipmilan"],
             "networks": [{"cidr": "10.77.0.0/24", "gateway": "10.77.0.1", "nic": "eth0"}],
             "nodes": [{"name": "node1", "addrs": ["10.77.0.11"], "bmc": "10.77.0.111"},
                       {"name": "node2", "addrs": ["10.77.0.12"], "bmc": "10.77.0.112"},
                       {"name": "node3", "addrs": ["10.77.0.13"], "bmc": "10.77.0.113"}],
             "remotes": [{"name": "remote1", "addr": "10.77.0.31", "bmc": "10.77.0.131", "enable": ["pacemaker_remote"],
                          "files": {"/etc/pacemaker/authkey": "KEY"}}],
             "guests": [{"name": "guest1", "addr": "10.77.0.51", "vm": "vm1", "domain": "vm1", "config": "/etc/libvirt/qemu/vm1.xml",
                         "enable": ["pacemaker_remote"], "files": {"/etc/pacemaker/authkey": "KEY"}}]}
            """.replace("KEY", KEY);
    private static final Pattern RESOURCE = Pattern.compile("<resource id=\"([^\"]+)\"[^>]* role=\"Started\"[^>]*>\\s*<node name=\"([^\"]+)\"");

    @TempDir
    Path folder;

    private static Design design() {
        Designs designs = Designs.cluster().named("live").nodes(3)
                .addresses("node1", "10.77.0.11").addresses("node2", "10.77.0.12").addresses("node3", "10.77.0.13")
                .property("stonith-timeout", "120s").resourceDefault("resource-stickiness", "10")
                .resource("remote1", "ocf:pacemaker:remote").param("remote1", "server", "10.77.0.31").param("remote1", "reconnect_interval", "10s")
                .operation("remote1", "monitor", "10s", "timeout", "15s")
                .guest("vm1", "guest1").meta("vm1", "remote-addr", "10.77.0.51").param("vm1", "hypervisor", "qemu:///system")
                .operation("vm1", "start", "0s", "timeout", "90s").operation("vm1", "monitor", "10s", "timeout", "30s")
                .location("vm1", "remote1", "-INFINITY").location("vm1", "node2", "50")
                .resource("web", "ocf:pacemaker:Dummy").operation("web", "monitor", "10s").confine("web", "guest1")
                .resource("db", "ocf:pacemaker:Dummy").operation("db", "monitor", "10s").confine("db", "remote1");
        List.of("node1:111", "node2:112", "node3:113", "remote1:131").forEach(each -> fence(designs, each.split(":")[0], each.split(":")[1]));
        return administered(designs).design();
    }

    /// Resource sets, a ticket that nobody has granted, a tag, an ACL, an alert and a default for office hours.
    private static Designs administered(Designs designs) {
        CibRule office = new CibRule(Optional.empty(), Optional.of("INFINITY"), Optional.empty(), Optional.empty(), Optional.empty(), List.of(new CibRule.DateExpression(
                Optional.empty(), "date_spec", Optional.empty(), Optional.empty(), Optional.of(new CibRule.TimeParts(Optional.empty(), Map.of("hours", "9-16"))), Optional.empty())));
        return designs.resource("spare", "ocf:pacemaker:Dummy").operation("spare", "monitor", "10s").meta("spare", "target-role", "Stopped")
                .with(new TicketConstraint(Designs.id("site"), "site", "site-a", new TicketConstraint.Named("spare", Optional.empty()), Optional.of("stop"), Foreign.NONE))
                .with(new OrderSetConstraint(Designs.id("steps"), "steps", Optional.of("Optional"), Optional.empty(),
                        List.of(ResourceSet.of(List.of("db", "spare"), Map.of("sequential", "false")), ResourceSet.of(List.of("web"), Map.of())), Foreign.NONE))
                .with(new Tag(Designs.id("services"), "services", List.of("web", "db"), Foreign.NONE))
                .with(new AclRole(Designs.id("watcher"), "watcher", Optional.of("sees $(all)"), List.of(new AclRole.Permission(Optional.empty(), "read", Optional.of("/cib"),
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())), Foreign.NONE))
                .with(new AclTarget(Designs.id("user"), "o'brien", List.of("watcher"), Foreign.NONE))
                .with(new Alert(Designs.id("told"), "told", Optional.empty(), "/bin/true", Optional.empty(), List.of(), List.of(NvSet.of(Nv.of("timeout", "5s"))),
                        List.of(new Alert.Recipient(Optional.empty(), "root", Optional.empty(), List.of(), List.of())), Foreign.NONE))
                .cluster(cluster -> Components.with(cluster, "operationDefaults", List.of(NvSet.of(Nv.of("timeout", "60s")), new NvSet(Optional.of("by-day"), Optional.empty(),
                        Optional.of("5"), Optional.of(office), List.of(Nv.of("record-pending", "true")), Foreign.NONE))));
    }

    private static void fence(Designs designs, String node, String number) {
        String name = "fence-" + node;
        designs.fence(name, "fence_ipmilan", node).param(name, "ip", "10.77.0." + number).param(name, "username", "admin").operation(name, "monitor", "60s")
                .location(name, node, "-INFINITY")
                .change(Primitive.class, name, each -> Components.with(each, "instanceAttributes",
                        NvSet.with(each.instanceAttributes(), "password", Optional.of(new Value.Secret("bmc")))));
    }

    @Test
    void theScriptMakesTheClusterThatWasDesigned() {
        Design design = design();
        try (RealCluster cluster = RealCluster.up(folder, SPECIFICATION)) {
            cluster.write("node1", "/root/build.bash", new PcsExporter().export(design, ExportOptions.DEFAULT).text());
            assertDone(script(cluster, "--phase", "auth", "--phase", "setup"));
            for (String node : List.of("node1", "node2", "node3")) {
                cluster.write(node, "/etc/pacemaker/authkey", KEY);
            }

            Outcome built = script(cluster);

            assertDone(built);
            assertThat(built.output()).contains("All 8 resources run, all nodes are online.", "The former configuration is kept in");
            assertRunsAsPredicted(design, cluster);

            Outcome again = script(cluster, "--phase", "configure");
            assertDone(again);
            assertThat(again.output()).contains("Nothing to do");

            assertFencedAndRecovered(cluster);
        }
    }

    private static Outcome script(RealCluster cluster, String... arguments) {
        String[] command = new String[arguments.length + 2];
        command[0] = "bash";
        command[1] = "/root/build.bash";
        System.arraycopy(arguments, 0, command, 2, arguments.length);
        return cluster.run("node1", ENVIRONMENT, command);
    }

    private static void assertDone(Outcome outcome) {
        assertThat(outcome.exit()).as(outcome.said()).isZero();
    }

    /// Fence devices may stand on any node but their target; for the rest there is one right answer.
    private static void assertRunsAsPredicted(Design design, RealCluster cluster) {
        Facts facts = Facts.of(design.topology());
        Placement predicted = Placement.estimate(facts);
        Map<String, String> running = running(cluster.status());
        for (String name : List.of("vm1", "web", "db")) {
            assertThat(running).containsEntry(name, predicted.node(name).orElseThrow());
        }
        design.topology().fenceDevices().forEach(device -> assertThat(facts.locations()
                .allows(device, facts.nodes().find(running.getOrDefault(device.name(), "")).orElseThrow())).as(device.name()).isTrue());
    }

    private static void assertFencedAndRecovered(RealCluster cluster) {
        int before = cluster.events().size();
        cluster.kill("node2");

        cluster.until("node2 is fenced", () -> cluster.events(), events -> events.stream().skip(before)
                .anyMatch(event -> event.contains("\"power\"") && event.contains("\"node2\"") && event.contains("fence_ipmilan")));
        Map<String, String> recovered = cluster.until("web runs again", () -> running(cluster.status()), running -> "guest1".equals(running.get("web")) && !"node2".equals(running.get("vm1")));

        assertThat(recovered.get("vm1")).isIn("node1", "node3");
        assertThat(cluster.events()).noneMatch(event -> event.contains("DOUBLE-START"));
    }

    private static Map<String, String> running(String status) {
        Map<String, String> running = new HashMap<>();
        Matcher matcher = RESOURCE.matcher(status);
        while (matcher.find()) {
            running.put(matcher.group(1), matcher.group(2));
        }
        return running;
    }
}
