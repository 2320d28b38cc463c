package org.quorate.export.corosync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.RealCorosync;
import org.quorate.RealTool;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Votes;
import org.quorate.corosync.CorosyncConfReader;
import org.quorate.corosync.CorosyncImport;
import org.quorate.corosync.CorosyncParts;
import org.quorate.export.ExportOptions;
import org.quorate.export.ExportResult;
import org.quorate.finding.LeftOut;
import org.quorate.finding.UnusableFileException;
import org.quorate.model.Cluster;
import org.quorate.model.ClusterNode;
import org.quorate.model.Components;
import org.quorate.model.Corosync;
import org.quorate.model.Design;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.Elements;
import org.quorate.model.Foreign;
import org.quorate.model.Intentions;
import org.quorate.model.QuorumDevice;
import org.quorate.model.Topology;

class CorosyncExporterTest {

    /// A cluster as pcs is told of it and as a design holds it.
    record Shape(String name, int nodes, int links, Corosync corosync, Optional<QuorumDevice> device, List<String> setup, List<String> add) {

        @Override
        public String toString() {
            return name;
        }

        Design design() {
            List<Element> elements = new ArrayList<>();
            for (int node = 1; node <= nodes; node++) {
                elements.add(node(node, addresses(node)));
            }
            device.ifPresent(elements::add);
            Cluster cluster = Components.with(Components.with(Cluster.EMPTY, "name", "lab"), "corosync", corosync);
            return Design.EMPTY.withTopology(new Topology(Elements.of(elements), cluster, Intentions.NONE));
        }

        List<String> addresses(int node) {
            return Stream.iterate(0, link -> link < links, link -> link + 1).map(link -> "192.0." + link + "." + node).toList();
        }
    }

    private static ClusterNode node(int number, List<String> addresses) {
        return new ClusterNode(ElementId.of("node.node" + number), "node" + number, Optional.empty(), Optional.empty(), addresses,
                Optional.empty(), List.of(), List.of(), Foreign.NONE);
    }

    private static Map<String, String> options(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }

    private static Corosync corosync(String transport, List<Corosync.Link> links, Map<String, String> totem, Map<String, String> quorum) {
        return new Corosync(Optional.of(transport), links, totem, quorum, Map.of());
    }

    private static Optional<QuorumDevice> device(Map<String, String> options, Map<String, String> net, Map<String, String> heuristics) {
        return Optional.of(new QuorumDevice(ElementId.of("qdevice.q"), "q", Optional.empty(), "net", options, net, heuristics));
    }

    static Stream<Shape> shapes() {
        Corosync plain = Corosync.DEFAULT;
        return Stream.of(
                new Shape("one node", 1, 1, plain, Optional.empty(), List.of(), List.of()),
                new Shape("two nodes", 2, 1, plain, Optional.empty(), List.of(), List.of()),
                new Shape("three nodes, two links", 3, 2, plain, Optional.empty(), List.of(), List.of()),
                new Shape("sixteen nodes, two links", 16, 2, plain, Optional.empty(), List.of(), List.of()),
                new Shape("wait for all", 2, 1, corosync("knet", List.of(), Map.of(), options("wait_for_all", "0")), Optional.empty(),
                        List.of("quorum", "wait_for_all=0"), List.of()),
                new Shape("tie breaker", 2, 1, corosync("knet", List.of(), Map.of(), options("wait_for_all", "1", "auto_tie_breaker", "1")),
                        Optional.empty(), List.of("quorum", "auto_tie_breaker=1", "wait_for_all=1"), List.of()),
                new Shape("last man standing", 4, 1, corosync("knet", List.of(), Map.of(),
                        options("last_man_standing", "1", "last_man_standing_window", "20000", "wait_for_all", "1")), Optional.empty(),
                        List.of("quorum", "last_man_standing=1", "last_man_standing_window=20000", "wait_for_all=1"), List.of()),
                new Shape("all options", 3, 2, corosync("knet", List.of(
                        new Corosync.Link(0, Optional.empty(), options("mcastport", "5500", "knet_link_priority", "3")),
                        new Corosync.Link(1, Optional.empty(), options("knet_pong_count", "5", "knet_ping_timeout", "1500", "knet_ping_interval", "750"))),
                        options("token", "5000", "consensus", "7000", "link_mode", "passive", "ip_version", "ipv4-6", "crypto_hash", "sha512",
                                "crypto_cipher", "aes128", "crypto_model", "nss", "knet_compression_model", "zlib", "knet_compression_level", "3"),
                        Map.of()), Optional.empty(),
                        List.of("transport", "knet", "ip_version=ipv4-6", "link_mode=passive",
                                "link", "linknumber=0", "link_priority=3", "mcastport=5500",
                                "link", "linknumber=1", "ping_interval=750", "ping_timeout=1500", "pong_count=5",
                                "compression", "model=zlib", "level=3", "crypto", "cipher=aes128", "hash=sha512", "model=nss",
                                "totem", "token=5000", "consensus=7000"), List.of()),
                new Shape("no encryption", 2, 1, corosync("knet", List.of(), options("crypto_cipher", "none", "crypto_hash", "none"), Map.of()),
                        Optional.empty(), List.of("transport", "knet", "crypto", "cipher=none", "hash=none"), List.of()),
                new Shape("udpu", 2, 1, corosync("udpu", List.of(new Corosync.Link(0, Optional.empty(), options("mcastport", "5500", "bindnetaddr", "192.0.0.0"))),
                        options("netmtu", "1400", "token", "4000"), Map.of()), Optional.empty(),
                        List.of("transport", "udpu", "netmtu=1400", "link", "bindnetaddr=192.0.0.0", "mcastport=5500", "totem", "token=4000"), List.of()),
                new Shape("device, ffsplit", 2, 1, plain, device(Map.of(), options("host", "q", "algorithm", "ffsplit"), Map.of()), List.of(),
                        List.of("model", "net", "host=q", "algorithm=ffsplit")),
                new Shape("device, lms, all options", 3, 1, plain, device(options("timeout", "12000", "sync_timeout", "40000"),
                        options("tie_breaker", "lowest", "host", "q", "algorithm", "lms", "connect_timeout", "9000"),
                        options("mode", "on", "interval", "5000", "exec_ping", "/bin/ping -c1 192.0.2.1")), List.of(),
                        List.of("timeout=12000", "sync_timeout=40000", "model", "net", "host=q", "algorithm=lms", "tie_breaker=lowest",
                                "connect_timeout=9000", "heuristics", "mode=on", "interval=5000", "exec_ping=/bin/ping -c1 192.0.2.1")));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void writesWhatPcsWrites(Shape shape, @TempDir Path folder) throws IOException {
        RealTool pcs = RealTool.require("pcs");
        Path file = folder.resolve("corosync.conf");
        List<String> setup = new ArrayList<>(List.of("cluster", "setup", "--corosync_conf", file.toString(), "--no-cluster-uuid", "lab"));
        for (int node = 1; node <= shape.nodes(); node++) {
            setup.add("node" + node);
            shape.addresses(node).forEach(address -> setup.add("addr=" + address));
        }
        setup.addAll(shape.setup());
        RealTool.Outcome outcome = pcs.run(folder, setup);
        assertThat(outcome.exit()).as(outcome.said()).isZero();
        if (shape.device().isPresent()) {
            List<String> add = new ArrayList<>(List.of("quorum", "device", "add", "--corosync_conf", file.toString()));
            add.addAll(shape.add());
            RealTool.Outcome added = pcs.run(folder, add);
            assertThat(added.exit()).as(added.said()).isZero();
        }
        ExportResult exported = new CorosyncExporter().export(shape.design(), ExportOptions.DEFAULT);
        assertThat(exported.text()).isEqualTo(Files.readString(file));
        assertThat(exported.leftOut()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void itsFileIsReadBackAndWrittenTheSame(Shape shape) throws UnusableFileException {
        String text = new CorosyncExporter().export(shape.design(), ExportOptions.DEFAULT).text();
        assertThat(new CorosyncExporter().export(imported(text), ExportOptions.DEFAULT).text()).isEqualTo(text);
    }

    private static Design imported(String text) throws UnusableFileException {
        CorosyncParts parts = CorosyncImport.parts("corosync.conf", text, false);
        List<Element> elements = new ArrayList<>(parts.nodes());
        parts.device().ifPresent(elements::add);
        Cluster cluster = Components.with(Components.with(Cluster.EMPTY, "name", parts.clusterName()), "corosync", parts.corosync());
        return Design.EMPTY.withTopology(new Topology(Elements.of(elements), cluster, Intentions.NONE));
    }

    /// Without "device, ffsplit": until a device with written votes has connected, votequorum expects one vote less.
    @ParameterizedTest
    @ValueSource(strings = {"one node", "two nodes", "three nodes, two links", "sixteen nodes, two links", "tie breaker", "last man standing",
            "udpu", "device, lms, all options"})
    void aRealCorosyncCountsTheVotesThatWeCount(String name, @TempDir Path folder) throws Exception {
        Design design = shapes().filter(shape -> shape.name().equals(name)).findFirst().orElseThrow().design();
        RealCorosync.Quorum real = new RealCorosync(folder).quorum(new CorosyncExporter().export(design, ExportOptions.DEFAULT).text());
        Votes votes = Facts.of(design.topology()).votes();
        assertThat(real.expected()).isEqualTo(votes.expected());
        assertThat(real.quorum()).isEqualTo(votes.quorum());
        assertThat(real.flags().contains("2Node")).isEqualTo(votes.twoNode());
        assertThat(real.flags().contains("WaitForAll")).isEqualTo(votes.waitForAll());
    }

    @Test
    void keepsCommentsUnknownSectionsAndOptions() throws Exception {
        String text = """
                # by hand
                totem {
                    # slow
                    version: 2
                    cluster_name: lab
                    transport: knet
                    token: 5000
                    crypto_cipher: aes256
                    crypto_hash: sha256
                }

                nodelist {
                    node {
                        ring0_addr: 10.0.0.1
                        name: a
                        nodeid: 5
                        quorum_votes: 3
                        custom: 1
                    }
                }

                quorum {
                    provider: corosync_votequorum
                }

                logging {
                    to_syslog: yes

                    logger_subsys {
                        subsys: QUORUM
                        debug: on
                    }
                }

                uidgid {
                    uid: 5
                }
                """;
        assertThat(new CorosyncExporter().export(imported(text), ExportOptions.DEFAULT).text()).isEqualTo(text);
    }

    @Test
    void withoutAddressesThereIsNoFile() {
        Design design = Design.EMPTY.withTopology(Topology.EMPTY.withElements(Elements.of(List.of(node(1, List.of("192.0.2.1")), node(2, List.of())))));
        ExportResult exported = new CorosyncExporter().export(design, ExportOptions.DEFAULT);
        assertThat(exported.text()).isEmpty();
        assertThat(exported.leftOut()).containsExactly(LeftOut.of(ElementId.of("node.node2"), "corosync.conf is left out: node node2 has no address."));
        assertThat(new CorosyncExporter().export(Design.EMPTY, ExportOptions.DEFAULT).leftOut())
                .containsExactly(LeftOut.of("corosync.conf is left out: the design has no cluster nodes."));
    }

    @Test
    void saysWhichLinesComeFromWhichNode() {
        Design design = shapes().filter(shape -> shape.name().equals("device, ffsplit")).findFirst().orElseThrow().design();
        ExportResult exported = new CorosyncExporter().export(design, ExportOptions.DEFAULT);
        List<String> lines = exported.text().lines().toList();
        assertThat(exported.origins()).extracting(ExportResult.Origin::elements).containsExactly(
                List.of(ElementId.of("node.node1")), List.of(ElementId.of("node.node2")), List.of(ElementId.of("qdevice.q")));
        ExportResult.Origin second = exported.origins().get(1);
        assertThat(lines.subList(second.firstLine() - 1, second.lastLine())).containsExactly(
                "    node {", "        ring0_addr: 192.0.0.2", "        name: node2", "        nodeid: 2", "    }");
    }

    @Test
    void hostileValuesStayOutOfTheFile() throws Exception {
        Corosync corosync = corosync("knet", List.of(), options("token", "5000\n}\nuidgid {\n    uid: 0", "hold", "1 {", "merge", "\u001b[2J"), Map.of());
        Shape shape = new Shape("hostile", 1, 1, corosync, Optional.empty(), List.of(), List.of());
        ExportResult exported = new CorosyncExporter().export(shape.design(), ExportOptions.DEFAULT);
        assertThat(CorosyncConfReader.read("corosync.conf", exported.text()).items()).hasSize(4);
        assertThat(exported.text()).doesNotContain("uidgid").doesNotContain("\u001b").doesNotContain("hold");
        assertThat(exported.leftOut()).hasSize(3).first().extracting(LeftOut::message).asString().startsWith("totem.hold is left out: corosync.conf cannot hold");
    }

    @Test
    void isExportedAsAWhole() {
        assertThatThrownBy(() -> new CorosyncExporter().export(Design.EMPTY, ExportOptions.DEFAULT.withSection("nodes")))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("exported as a whole");
    }
}
