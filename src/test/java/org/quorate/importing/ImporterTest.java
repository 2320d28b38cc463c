package org.quorate.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quorate.finding.FileProblem;
import org.quorate.finding.UnusableFileException;
import org.quorate.model.ClusterNode;
import org.quorate.model.Element;
import org.quorate.model.Host;
import org.quorate.model.Primitive;
import org.quorate.model.QuorumDevice;
import org.quorate.model.Unmodelled;
import org.quorate.model.VirtualMachine;

class ImporterTest {

    private static final String CIB = """
            <cib validate-with="pacemaker-3.7" epoch="4" num_updates="0" admin_epoch="0">
              <configuration>
                <crm_config>
                  <cluster_property_set id="cib-bootstrap-options">
                    <nvpair id="cib-bootstrap-options-cluster-name" name="cluster-name" value="lab"/>
                  </cluster_property_set>
                </crm_config>
                <nodes>
                  <node id="1" uname="alpha"/>
                  <node id="2" uname="beta"/>
                </nodes>
                <resources>
                  <primitive id="fence-alpha" class="stonith" type="fence_ipmilan">
                    <instance_attributes id="fence-alpha-instance_attributes">
                      <nvpair id="fence-alpha-instance_attributes-password" name="password" value="hunter2"/>
                    </instance_attributes>
                  </primitive>
                </resources>
                <constraints/>
              </configuration>
              <status/>
            </cib>
            """;
    private static final String CONF = """
            totem {
                version: 2
                cluster_name: prod
                transport: knet
            }
            nodelist {
                node {
                    ring0_addr: 10.0.0.1
                    name: alpha
                    nodeid: 1
                }
                node {
                    ring0_addr: 10.0.0.3
                    name: gamma
                    nodeid: 3
                }
            }
            quorum {
                provider: corosync_votequorum
                device {
                    model: net
                    net {
                        host: q
                        algorithm: lms
                    }
                }
            }
            """;

    static NamedText example(String name) throws IOException {
        return new NamedText(name, Files.readString(Path.of("src/test/resources/cib-examples", name)));
    }

    private static Imported read(String... texts) throws UnusableFileException {
        return Importer.read(Stream.of(texts).map(text -> new NamedText("file", text)).toList(), false);
    }

    @Test
    void joinsACibAndACorosyncConfInEitherOrder() throws Exception {
        Imported imported = read(CIB, CONF);
        assertThat(imported.design().topology()).isEqualTo(read(CONF, CIB).design().topology());
        assertThat(imported.design().topology().cluster().name()).isEqualTo("prod");
        List<ClusterNode> nodes = imported.design().topology().all(ClusterNode.class).toList();
        assertThat(nodes).extracting(ClusterNode::name).containsExactly("alpha", "beta", "gamma");
        assertThat(nodes.getFirst().addresses()).containsExactly("10.0.0.1");
        assertThat(nodes.getFirst().nodeId()).contains("1");
        assertThat(imported.design().topology().all(QuorumDevice.class)).hasSize(1);
        assertThat(imported.problems()).extracting(FileProblem::toString).contains(
                "Node gamma is in corosync.conf and not in the CIB.", "Node beta is in the CIB and not in corosync.conf.");
    }

    @Test
    void saysWhereNodeIdsAndNamesDiffer() throws Exception {
        Imported imported = read(CIB, CONF.replace("nodeid: 1", "nodeid: 9").replace("name: gamma", "name: beta.example").replace("nodeid: 3", "nodeid: 2"));
        assertThat(imported.problems()).extracting(FileProblem::toString).contains(
                "Node alpha has the id 1 in the CIB and 9 in corosync.conf; corosync's counts.",
                "Node 2 is called beta in the CIB and beta.example in corosync.conf; it is taken as beta.");
        assertThat(imported.design().topology().all(ClusterNode.class)).extracting(ClusterNode::name).containsExactly("alpha", "beta");
    }

    @Test
    void doesNotSpeakOfAStatusThatIsEmpty() throws Exception {
        assertThat(read(CIB).problems()).extracting(FileProblem::toString).noneMatch(said -> said.contains("<status>"));
    }

    @Test
    void makesTheMachinesThatNothingSaysAnythingOf() throws Exception {
        Imported imported = Importer.read(List.of(example("02-remote-guest.xml")), false);
        assertThat(imported.design().topology().all(Host.class)).extracting(Element::name).containsExactly("node1", "node2", "node3", "remote1", "remote2");
        assertThat(imported.design().topology().all(VirtualMachine.class)).extracting(Element::name)
                .containsExactly("vm1", "vm2", "vm3", "vm4", "vm-opaque");
        Primitive vm1 = imported.design().topology().named(Primitive.class, "vm1").orElseThrow();
        assertThat(vm1.guestNode()).contains("guest1");
        assertThat(imported.design().topology().find(vm1.machine(), VirtualMachine.class)).isPresent();
        assertThat(imported.design().topology().all(Unmodelled.class)).extracting(Element::name).containsExactly("guest1", "guest2", "guest3", "guest4");
        assertThat(imported.problems()).extracting(FileProblem::toString).containsExactly(
                "The section <status> is left out: a design does not say how a cluster is at present.",
                "Kept as it is, not shown: 4 connections that Pacemaker itself makes to guest nodes.");
    }

    @Test
    void replacesSecretsByNames() throws Exception {
        Imported imported = read(CIB);
        assertThat(imported.design().toString()).doesNotContain("hunter2");
        assertThat(imported.problems()).extracting(FileProblem::toString).contains("Secrets are replaced by names: fence-alpha-password.");
        Imported open = Importer.read(List.of(new NamedText("cib.xml", CIB)), true);
        assertThat(open.design().topology().named(Primitive.class, "fence-alpha").orElseThrow().parameter("password")).contains("hunter2");
    }

    @Test
    void recognisesFilesByContent() {
        assertThatThrownBy(() -> read("")).hasMessage("file: it is empty; a CIB or a corosync.conf is expected.");
        assertThatThrownBy(() -> read("title: lab\nnodes: []\n")).hasMessage(
                "file: it is neither a CIB, which begins with <cib>, nor a corosync.conf, which has a section totem or nodelist.");
        assertThatThrownBy(() -> read("uidgid {\n    uid: 5\n}\n")).hasMessageContaining("nor a corosync.conf");
        assertThatThrownBy(() -> read(CIB, CIB)).hasMessage("file: it is a second CIB; one CIB and one corosync.conf make a design.");
        assertThatThrownBy(() -> read(CONF, CONF)).hasMessage("file: it is a second corosync.conf; one CIB and one corosync.conf make a design.");
        assertThatThrownBy(() -> read("totem {\n    version: 2 {\n}\n")).isInstanceOf(UnusableFileException.class);
    }

    @Test
    void aCibAloneNamesTheCluster() throws Exception {
        assertThat(read("\ufeff" + CIB).design().topology().cluster().name()).isEqualTo("lab");
    }
}
