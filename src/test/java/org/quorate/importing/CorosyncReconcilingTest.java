package org.quorate.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.export.ExportOptions;
import org.quorate.export.ExportResult;
import org.quorate.export.corosync.CorosyncExporter;
import org.quorate.finding.FileProblem;
import org.quorate.finding.LeftOut;
import org.quorate.finding.UnusableFileException;
import org.quorate.model.ClusterNode;
import org.quorate.model.Components;
import org.quorate.model.Design;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.Elements;
import org.quorate.model.Host;

/// A corosync.conf beside a CIB that sees the nodes otherwise: that is said, and the file still comes back as it was.
class CorosyncReconcilingTest {

    private static final String CIB = """
            <cib validate-with="pacemaker-3.7" epoch="4" num_updates="0" admin_epoch="0">
              <configuration>
                <crm_config>
                  <cluster_property_set id="p"><nvpair id="p-name" name="cluster-name" value="lab"/></cluster_property_set>
                </crm_config>
                <nodes><node id="1" uname="alpha"/><node id="2" uname="beta"/></nodes>
                <resources/>
                <constraints/>
              </configuration>
            </cib>
            """;
    private static final String SAME = """
            # ours
            totem {
              version: 2
              cluster_name: lab
            }
            nodelist {
              node { \s
                # first
                name: alpha
                ring0_addr: 10.0.0.1
                nodeid: 1
              }
              node {
                ring0_addr: 10.0.0.2
                name: beta
                nodeid: 2
              }
            }
            quorum {
              provider: corosync_votequorum
              two_node: 1
            }
            """;

    static Stream<String> files() {
        return Stream.of(SAME, SAME.replace("  cluster_name: lab\n", ""), SAME.replace("    nodeid: 1\n", "").replace("    nodeid: 2\n", ""),
                SAME.replace("name: beta", "name: beta.example"), SAME.replace("    name: beta\n", ""), SAME.replace("nodeid: 2", "nodeid: 9"),
                SAME.replace("name: beta", "name: gamma").replace("nodeid: 2", "nodeid: 3"), SAME.replaceAll("(?s)nodelist.*?\n}\n", ""),
                SAME.replaceAll("(?s)quorum.*?\n}\n", ""), SAME.replace("  two_node: 1\n", ""), SAME.replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void theFileComesBackWhateverTheCibSays(String file) throws UnusableFileException {
        assertThat(export(read(CIB, file).design()).text()).isEqualTo(file);
    }

    @ParameterizedTest
    @MethodSource("files")
    void importedIntoTheDesignOfAnotherItComesBackToo(String file) throws UnusableFileException {
        Design design = read(CIB, SAME).design();
        ClusterNode beta = design.topology().named(ClusterNode.class, "beta").orElseThrow();
        // the name comes back, the id stays that of the other name
        Design back = withId(design, beta, ElementId.of("node.once"));
        for (Imported imported : List.of(read(file), read(CIB, file))) {
            assertThat(export(Importer.into(back, imported).design()).text()).isEqualTo(file);
        }
    }

    @Test
    void saysWhereTheyDiffer() throws UnusableFileException {
        assertThat(messages(SAME.replace("name: beta", "name: beta.example"))).containsExactly(
                "Node 2 is called beta in the CIB and beta.example in corosync.conf; it is taken as beta.");
        assertThat(messages(SAME.replace("nodeid: 2", "nodeid: 9"))).containsExactly(
                "Node beta has the id 2 in the CIB and 9 in corosync.conf; corosync's counts.");
        assertThat(messages(SAME.replace("name: beta", "name: gamma").replace("nodeid: 2", "nodeid: 3"))).containsExactly(
                "Node gamma is in corosync.conf and not in the CIB.", "Node beta is in the CIB and not in corosync.conf.");
        assertThat(messages(SAME.replaceAll("(?s)nodelist.*?\n}\n", ""))).isEmpty();
        assertThat(messages(SAME)).isEmpty();
    }

    @Test
    void aNodeThatOnlyTheCibHasIsLeftOutWithAWord() throws UnusableFileException {
        String file = SAME.replace("name: beta", "name: gamma").replace("nodeid: 2", "nodeid: 3");
        assertThat(export(read(CIB, file).design()).leftOut()).extracting(LeftOut::message).containsExactly(
                "Node beta is left out: the imported corosync.conf does not have it, and it has no address.");
    }

    @Test
    void aFileThatKnowsANodeByAnotherNameFindsItAgain() throws UnusableFileException {
        String file = SAME.replace("name: beta", "name: beta.example");
        Design design = read(CIB, file).design();
        Merged merged = Importer.into(design, read(file.replace("10.0.0.2", "10.0.0.22")));
        assertThat(merged.changes()).containsExactly("Node beta changed: addresses.");
        assertThat(merged.design().topology().all(ClusterNode.class)).extracting(Element::name).containsExactly("alpha", "beta");
        assertThat(merged.design().topology().all(Host.class)).containsExactlyElementsOf(design.topology().all(Host.class).toList());
    }

    private static Design withId(Design design, ClusterNode node, ElementId id) {
        List<Element> elements = design.topology().elements().stream().map(each -> each == node ? Components.with(node, "id", id) : each).toList();
        return design.withTopology(design.topology().withElements(Elements.of(elements)));
    }

    private static List<String> messages(String file) throws UnusableFileException {
        return read(CIB, file).problems().stream().map(FileProblem::toString).toList();
    }

    private static ExportResult export(Design design) {
        return new CorosyncExporter().export(design, ExportOptions.DEFAULT);
    }

    private static Imported read(String... texts) throws UnusableFileException {
        return Importer.read(Stream.of(texts).map(text -> new NamedText("file", text)).toList(), false);
    }
}
