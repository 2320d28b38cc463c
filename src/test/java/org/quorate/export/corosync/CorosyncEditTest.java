package org.quorate.export.corosync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.RealTool;
import org.quorate.designfile.DesignText;
import org.quorate.designfile.yaml.Comments;
import org.quorate.export.ExportOptions;
import org.quorate.export.ExportResult;
import org.quorate.finding.LeftOut;
import org.quorate.importing.Importer;
import org.quorate.importing.NamedText;
import org.quorate.model.ClusterNode;
import org.quorate.model.Components;
import org.quorate.model.Corosync;
import org.quorate.model.Design;
import org.quorate.model.ElementId;
import org.quorate.model.Foreign;
import org.quorate.model.QuorumDevice;
import org.quorate.model.edit.Edit;

/// What an edit makes of an imported corosync.conf, line by line. corosync takes each of the results.
class CorosyncEditTest {

    private static final String FILE = """
            # prod, do not touch
            totem {
            \tversion: 2
            \ttransport:knet
            \tcluster_name: prod

            \t# link 1 is the ring in the cellar
            \tinterface {
            \t\tlinknumber: 1
            \t\tknet_link_priority: 5
            \t}
            }

            nodelist {
            \tnode {
            \t\tnodeid: 7
            \t\tname: alpha
            \t\tring0_addr: 127.0.0.1
            \t\tring1_addr: 127.0.1.1
            \t\t# rack 3
            \t}

            \tnode {
            \t\tname: beta
            \t\tring0_addr: 127.0.0.2
            \t\tring1_addr: 127.0.1.2
            \t\tnodeid: 2
            \t}
            }

            quorum {
            \tprovider: corosync_votequorum
            \ttwo_node: 1
            }
            uidgid {
            \tuid: root
            }
            # the end
            """;

    @TempDir
    private Path folder;
    private Design design = imported(FILE);

    private static Design imported(String text) {
        try {
            return Importer.read(List.of(new NamedText("corosync.conf", text)), false).design();
        } catch (Exception unusable) {
            throw new AssertionError(unusable);
        }
    }

    private String exported() {
        return new CorosyncExporter().export(design, ExportOptions.DEFAULT).text();
    }

    @AfterEach
    void corosyncTakesIt() throws Exception {
        Path file = Files.writeString(folder.resolve("corosync.conf"), exported());
        RealTool.Outcome outcome = RealTool.require("corosync").run(folder, "-t", "-c", file.toString());
        assertThat(outcome.exit()).as(outcome.said()).isZero();
    }

    private void corosync(UnaryOperator<Corosync> change) {
        design = design.withTopology(design.topology().withCluster(Components.with(design.topology().cluster(), "corosync",
                change.apply(design.topology().cluster().corosync()))));
    }

    private ClusterNode node(String name) {
        return design.topology().named(ClusterNode.class, name).orElseThrow();
    }

    @Test
    void anAddressChangesInItsLine() {
        design = Edit.put("", Components.with(node("beta"), "addresses", List.of("127.0.0.9", "127.0.1.2"))).apply(design);
        assertThat(exported()).isEqualTo(FILE.replace("127.0.0.2", "127.0.0.9"));
    }

    @Test
    void aRenamedNodeKeepsItsSection() {
        design = Edit.rename(node("alpha").id(), "gamma").apply(design);
        assertThat(exported()).isEqualTo(FILE.replace("name: alpha", "name: gamma"));
    }

    @Test
    void aRemovedNodeTakesItsSection() {
        design = Edit.remove("Remove", List.of(node("beta").id())).apply(design);
        int start = FILE.lastIndexOf("\n\tnode {");
        int end = FILE.indexOf("\t}\n", start) + "\t}\n".length();
        assertThat(exported()).isEqualTo(FILE.substring(0, start) + FILE.substring(end));
    }

    @Test
    void aNewNodeFollowsTheOthersInTheirManner() {
        design = Edit.put("", new ClusterNode(ElementId.of("new"), "gamma", Optional.empty(), Optional.empty(), List.of("127.0.0.3", "127.0.1.3"),
                Optional.of(2), List.of(), List.of(), Foreign.NONE)).apply(design);
        design = Edit.put("", Components.with(node("gamma"), "nodeId", Optional.of("3"))).apply(design);
        assertThat(exported()).isEqualTo(FILE.replace("\t\tnodeid: 2\n\t}\n", """
                \t\tnodeid: 2
                \t}

                \tnode {
                \t\tring0_addr: 127.0.0.3
                \t\tring1_addr: 127.0.1.3
                \t\tname: gamma
                \t\tnodeid: 3
                \t\tquorum_votes: 2
                \t}
                """));
    }

    @Test
    void anOptionIsAddedAfterTheOthersOfItsSection() {
        corosync(each -> Components.with(each, "totem", plus(each.totem(), "token", "5000")));
        assertThat(exported()).isEqualTo(FILE.replace("cluster_name: prod\n", "cluster_name: prod\n\ttoken: 5000\n"));
    }

    @Test
    void whatTheFileLeavesToADefaultIsWrittenWhenItChanges() {
        corosync(each -> Components.with(each, "totem", plus(plus(each.totem(), "crypto_cipher", "aes256"), "crypto_hash", "sha256")));
        assertThat(exported()).isEqualTo(FILE.replace("cluster_name: prod\n",
                "cluster_name: prod\n\tcrypto_cipher: aes256\n\tcrypto_hash: sha256\n")).isNotEqualTo(FILE);
        corosync(each -> Components.with(each, "totem", plus(plus(each.totem(), "crypto_cipher", "none"), "crypto_hash", "none")));
        assertThat(exported()).isEqualTo(FILE);
    }

    @Test
    void aLinkGetsItsSectionBesideTheOthers() {
        corosync(each -> Components.with(each, "links", each.links().stream()
                .map(link -> link.number() == 0 ? Components.with(link, "options", Map.of("knet_transport", "udp")) : link).toList()));
        assertThat(exported()).isEqualTo(FILE.replace("\t\tknet_link_priority: 5\n\t}\n",
                "\t\tknet_link_priority: 5\n\t}\n\tinterface {\n\t\tknet_transport: udp\n\t\tlinknumber: 0\n\t}\n"));
    }

    @Test
    void newSectionsStandAtTheEnd() {
        corosync(each -> Components.with(Components.with(each, "subsystems", List.of(new Corosync.Subsystem("QUORUM", Map.of("debug", "on")))),
                "sections", List.of(new Corosync.Section("system", Map.of("sched_rr", "no")))));
        assertThat(exported()).isEqualTo(FILE + """

                logging {
                \tlogger_subsys {
                \t\tsubsys: QUORUM
                \t\tdebug: on
                \t}
                }

                system {
                \tsched_rr: no
                }
                """);
    }

    @Test
    void aDeviceStandsInTheQuorumSection() {
        design = Edit.put("", new QuorumDevice(ElementId.of("q"), "q", Optional.empty(), "net", Map.of(), Map.of("host", "q.example"), Map.of())).apply(design);
        corosync(each -> Components.with(each, "quorum", plus(each.quorum(), "two_node", "0")));
        ExportResult result = new CorosyncExporter().export(design, ExportOptions.DEFAULT);
        assertThat(result.text()).isEqualTo(FILE.replace("two_node: 1\n",
                "two_node: 0\n\n\tdevice {\n\t\tmodel: net\n\n\t\tnet {\n\t\t\thost: q.example\n\t\t}\n\t}\n"));
        assertThat(result.origins()).extracting(ExportResult.Origin::elements).contains(List.of(ElementId.of("q")));
    }

    @Test
    void theDesignFileHasItsLinesAsLines() throws Exception {
        String text = DesignText.print(design, Comments.NONE);
        assertThat(text).contains("layout: |\n").contains("\t# rack 3\n");
        assertThat(DesignText.parse("d.yaml", text).design()).isEqualTo(design);
        assertThat(DesignText.print(DesignText.parse("d.yaml", text).design(), DesignText.parse("d.yaml", text).comments())).isEqualTo(text);
    }

    @Test
    void linesComeFromTheirNodes() {
        ExportResult result = new CorosyncExporter().export(design, ExportOptions.DEFAULT);
        List<String> lines = FILE.lines().toList();
        assertThat(result.origins()).hasSize(2).allSatisfy(origin -> {
            ClusterNode node = design.topology().find(Optional.of(origin.elements().getFirst()), ClusterNode.class).orElseThrow();
            assertThat(lines.subList(origin.firstLine() - 1, origin.lastLine())).contains("\t\tname: " + node.name()).first().isEqualTo("\tnode {");
        });
    }

    @Test
    void aBrokenLayoutIsToldAndTheFileIsWrittenAsPcsWould() {
        corosync(each -> Components.with(each, "layout", "totem {\n"));
        ExportResult result = new CorosyncExporter().export(design, ExportOptions.DEFAULT);
        assertThat(result.leftOut()).extracting(LeftOut::message).contains(
                "The layout that corosync.conf came with, with its comments, is left out: a section is not closed.");
        assertThat(result.text()).startsWith("totem {\n    version: 2\n    cluster_name: prod\n").doesNotContain("cellar");
    }

    private static Map<String, String> plus(Map<String, String> options, String key, String value) {
        Map<String, String> more = new LinkedHashMap<>(options);
        more.put(key, value);
        return more;
    }
}
