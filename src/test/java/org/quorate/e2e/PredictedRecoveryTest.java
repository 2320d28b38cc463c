package org.quorate.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.Designs;
import org.quorate.export.ExportOptions;
import org.quorate.export.cib.CibExporter;
import org.quorate.model.Design;
import org.quorate.simulate.whatif.Outcome;
import org.quorate.simulate.whatif.Play;

/// Failures played on a real cluster come out as predicted: who is fenced, who has quorum, where everything runs.
///
/// One cluster for all; each test leaves it whole. Each has one right answer, so that what is compared does not hang on names.
@Tag("realcluster")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PredictedRecoveryTest {
    private static final String SPECIFICATION = """
            {"cluster_name": "whatif", "shim_fence": ["fence_ipmilan"],
             "networks": [{"cidr": "10.79.0.0/24", "gateway": "10.79.0.1", "nic": "eth0"}],
             "nodes": [{"name": "node1", "addrs": ["10.79.0.11"], "bmc": "10.79.0.111"},
                       {"name": "node2", "addrs": ["10.79.0.12"], "bmc": "10.79.0.112"},
                       {"name": "node3", "addrs": ["10.79.0.13"], "bmc": "10.79.0.113"}],
             "remotes": [{"name": "remote1", "addr": "10.79.0.31", "bmc": "10.79.0.131"}],
             "guests": [{"name": "guest1", "addr": "10.79.0.51", "vm": "vm1", "domain": "vm1", "config": "/etc/libvirt/qemu/vm1.xml"}]}
            """;
    private static final List<String> JUDGED = List.of("vm1", "web", "db", "remote1", "ip");
    private static final Pattern RESOURCE = Pattern.compile("<resource id=\"([^\"]+)\"[^>]* role=\"Started\"[^>]*>\\s*<node name=\"([^\"]+)\"");
    private static final Pattern ONLINE = Pattern.compile("<node name=\"([^\"]+)\"[^>]* online=\"true\"[^>]* unclean=\"false\"");
    private static final Pattern FAILED_FENCING = Pattern.compile("<fence_event [^>]*target=\"node2\"[^>]*status=\"failed\"|<fence_event [^>]*status=\"failed\"[^>]*target=\"node2\"");

    @TempDir
    private static Path folder;

    private final Design design = design();
    private RealCluster cluster;

    /// everything prefers one node and then another one, and stays where it is
    private static Design design() {
        Designs designs = Designs.cluster().named("whatif").hosts(3).property("stonith-timeout", "120s").resourceDefault("resource-stickiness", "1000")
                .remote("remote1").param("remote1", "server", "10.79.0.31").param("remote1", "reconnect_interval", "10s").operation("remote1", "monitor", "10s", "timeout", "15s")
                .location("remote1", "node3", "60").location("remote1", "node1", "30")
                .guest("vm1", "guest1").meta("vm1", "remote-addr", "10.79.0.51").param("vm1", "hypervisor", "qemu:///system")
                .operation("vm1", "start", "0s", "timeout", "90s").operation("vm1", "monitor", "10s", "timeout", "30s")
                .location("vm1", "remote1", "-INFINITY").location("vm1", "node2", "60").location("vm1", "node1", "30")
                .resource("web", "ocf:pacemaker:Dummy").operation("web", "monitor", "10s").confine("web", "guest1")
                .resource("db", "ocf:pacemaker:Dummy").operation("db", "monitor", "10s").confine("db", "remote1")
                .resource("ip", "ocf:pacemaker:Dummy").operation("ip", "monitor", "10s").location("ip", "node1", "60").location("ip", "node2", "30")
                .location("ip", "remote1", "-INFINITY").location("ip", "guest1", "-INFINITY");
        List.of("node1:111", "node2:112", "node3:113", "remote1:131").forEach(each -> fence(designs, each.split(":")[0], each.split(":")[1]));
        return designs.design();
    }

    private static void fence(Designs designs, String node, String number) {
        String name = "fence-" + node;
        designs.fence(name, "fence_ipmilan", node).param(name, "ip", "10.79.0." + number).param(name, "username", "admin").param(name, "password", "of the controllers")
                .operation(name, "monitor", "60s");
    }

    @BeforeAll
    void up() {
        cluster = RealCluster.up(folder, SPECIFICATION);
        cluster.push(new CibExporter().export(design, ExportOptions.DEFAULT).text());
        awaitWhole();
    }

    @AfterAll
    void down() {
        if (cluster != null) {
            cluster.close();
        }
    }

    private void awaitWhole() {
        Map<String, String> predicted = judged(Play.engine(design).running().placement());
        cluster.until("all runs as predicted, all nodes are online", () -> cluster.status(), status -> running(status).equals(predicted)
                && online(status).containsAll(List.of("node1", "node2", "node3", "remote1", "guest1")));
    }

    @Test
    @Order(1)
    void theHostOfAGuestDies() {
        Outcome predicted = Play.on(design).then("host:host2");
        assertThat(predicted.placement()).containsEntry("vm1", java.util.Optional.of("node1"));

        play(predicted, () -> cluster.kill("node2"));
        whole("vm1", "node2");
    }

    @Test
    @Order(2)
    void aNodeLosesAllLinks() {
        Outcome predicted = Play.on(design).then("split:node1/node2+node3");
        assertThat(Play.partitions(predicted)).isEqualTo("node1- node2,node3+");

        play(predicted, () -> cluster.partition("node1"));
        cluster.heal("node1");
        whole("ip", "node1");
    }

    @Test
    @Order(3)
    @Tag("full")
    void aNodeDiesThatHoldsAConnection() {
        Outcome predicted = Play.on(design).then("host:host3");
        assertThat(predicted.fate("db")).hasValueSatisfying(fate -> assertThat(fate.turn()).isEqualTo(Outcome.Turn.KEPT));

        play(predicted, () -> cluster.kill("node3"));
        whole("remote1", "node3");
    }

    @Test
    @Order(4)
    @Tag("full")
    void twoOfThreeNodesDie() {
        Outcome predicted = Play.on(design).then("host:host2", "host:host3");
        assertThat(predicted.isQuorate()).isFalse();
        int before = cluster.events().size();

        cluster.kill("node2");
        cluster.kill("node3");

        String status = cluster.until("all that can be stopped is", () -> cluster.run("node1", Map.of(), "crm_mon", "-1", "--output-as=xml").output(),
                each -> each.contains("with_quorum=\"false\"") && !running(each).containsKey("ip"));
        assertThat(status).contains("<node name=\"node1\"");
        assertThat(fenced(before)).isEmpty();
        // with quorum again it fences node3, whose reboot brings it back; who is switched on while being fenced stays away
        cluster.power("node2");
        cluster.until("node3 is fenced", () -> fenced(before), each -> each.contains("node3"));
        awaitOnline();
        settle(Map.of("vm1", "node2", "ip", "node1", "remote1", "node3"));
    }

    @Test
    @Order(5)
    @Tag("full")
    void aRemoteNodesHostDies() {
        Play play = Play.on(design);
        Outcome predicted = play.then("host:remote1-host");
        assertThat(Play.fenced(predicted)).startsWith("remote1 by node");
        Outcome back = play.then("return:host:remote1-host");
        int before = cluster.events().size();

        cluster.kill("remote1");

        cluster.until("remote1 is fenced", () -> fenced(before), each -> each.contains("remote1"));
        Map<String, String> expected = judged(back.after().placement());
        cluster.until("all runs as predicted", () -> running(cluster.status()), expected::equals);
        assertThat(fenced(before)).containsExactly("remote1");
    }

    @Test
    @Order(6)
    @Tag("full")
    void aNodeThatCannotBeFencedHoldsUpWhatHasToMove() {
        Play play = Play.on(design);
        play.then("fence-node2");
        Outcome predicted = play.then("host:host2");
        assertThat(Play.fenced(predicted)).isEqualTo("node2 by nobody");
        Outcome moved = play.then("standby:node1");
        assertThat(Play.changes(moved)).isEqualTo("ip node1>- BLOCKED");

        cluster.run("node3", Map.of(), "crm_resource", "--resource", "fence-node2", "--meta", "--set-parameter", "target-role", "--parameter-value", "Stopped");
        cluster.until("the device is given up", () -> cluster.run("node3", Map.of(), "stonith_admin", "--list", "node2").output(), devices -> !devices.contains("fence-node2"));
        cluster.kill("node2");
        cluster.until("its fencing has failed", this::failedFencing, failed -> failed > 0);
        cluster.run("node3", Map.of(), "crm_attribute", "--node", "node1", "--name", "standby", "--update", "on");
        cluster.until("ip has stopped", () -> running(onNode3()), running -> !running.containsKey("ip"));
        long before = failedFencing();
        cluster.run("node3", Map.of(), "crm_attribute", "--node", "node3", "--name", "looked-at", "--update", "1");
        cluster.until("its fencing has failed once more", this::failedFencing, failed -> failed > before);
        assertThat(running(onNode3())).as("a start waits for all fencing").doesNotContainKey("ip");

        cluster.run("node3", Map.of(), "stonith_admin", "--confirm", "node2");
        cluster.until("ip runs again", () -> running(onNode3()), running -> "node3".equals(running.get("ip")));
        cluster.run("node3", Map.of(), "crm_attribute", "--node", "node1", "--name", "standby", "--delete");
        cluster.run("node3", Map.of(), "crm_resource", "--resource", "fence-node2", "--meta", "--delete-parameter", "target-role");
        cluster.power("node2");
        awaitOnline();
        settle(Map.of("vm1", "node2", "ip", "node1"));
    }

    private String onNode3() {
        return cluster.run("node3", Map.of(), "crm_mon", "-1", "--output-as=xml", "--fence-history=3").output();
    }

    private long failedFencing() {
        return FAILED_FENCING.matcher(onNode3()).results().count();
    }

    private void play(Outcome predicted, Runnable failure) {
        int before = cluster.events().size();
        TreeSet<String> toFence = predicted.fenced().stream().filter(Outcome.Fencing::possible).map(Outcome.Fencing::node).collect(Collectors.toCollection(TreeSet::new));
        Map<String, String> expected = judged(predicted.after().placement());

        failure.run();

        cluster.until(toFence + " fenced", () -> fenced(before), toFence::equals);
        cluster.until("all runs as predicted: " + expected, () -> running(cluster.status()), expected::equals);
        assertThat(cluster.events()).noneMatch(event -> event.contains("DOUBLE-START"));
    }

    /// everything where it was, for the next one
    private void whole(String resource, String node) {
        awaitOnline();
        settle(Map.of(resource, node));
    }

    private void awaitOnline() {
        cluster.until("all nodes are online", () -> online(cluster.status()), each -> each.containsAll(List.of("node1", "node2", "node3", "remote1", "guest1")));
    }

    private void settle(Map<String, String> home) {
        new TreeMap<>(home).forEach((resource, node) -> {
            if (!node.equals(running(cluster.status()).get(resource))) {
                cluster.run(node, Map.of(), "crm_resource", "--move", "--resource", resource, "--node", node);
                cluster.until(resource + " is at home", () -> running(cluster.status()), each -> node.equals(each.get(resource)));
                cluster.run(node, Map.of(), "crm_resource", "--clear", "--resource", resource);
            }
        });
        awaitWhole();
    }

    private TreeSet<String> fenced(int before) {
        return cluster.events().stream().skip(before).filter(event -> event.contains("\"power\"") && event.contains("fence_ipmilan"))
                .flatMap(event -> Stream.of("node1", "node2", "node3", "remote1").filter(node -> event.contains("\"" + node + "\""))).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> judged(Map<String, String> placement) {
        Map<String, String> judged = new HashMap<>(placement);
        judged.keySet().retainAll(JUDGED);
        return judged;
    }

    private static Map<String, String> running(String status) {
        Map<String, String> running = new HashMap<>();
        Matcher matcher = RESOURCE.matcher(status);
        while (matcher.find()) {
            running.put(matcher.group(1), matcher.group(2));
        }
        running.keySet().retainAll(JUDGED);
        return running;
    }

    private static TreeSet<String> online(String status) {
        TreeSet<String> online = new TreeSet<>();
        Matcher matcher = ONLINE.matcher(status);
        while (matcher.find()) {
            online.add(matcher.group(1));
        }
        return online;
    }
}
