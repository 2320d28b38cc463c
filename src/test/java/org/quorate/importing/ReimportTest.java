package org.quorate.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.finding.UnusableFileException;
import org.quorate.model.Cluster;
import org.quorate.model.ClusterNode;
import org.quorate.model.Components;
import org.quorate.model.Corosync;
import org.quorate.model.Design;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.Host;
import org.quorate.model.Intentions;
import org.quorate.model.Nv;
import org.quorate.model.NvSet;
import org.quorate.model.Primitive;
import org.quorate.model.QuorumDevice;
import org.quorate.model.Rack;
import org.quorate.model.Settings;
import org.quorate.model.Topology;
import org.quorate.model.Value;
import org.quorate.model.edit.Edit;

/// What a second import replaces, and what it leaves as the design has it.
class ReimportTest {

    private static final String CIB = """
            <cib validate-with="pacemaker-3.7">
              <configuration>
                <crm_config/>
                <nodes><node id="1" uname="alpha"/><node id="2" uname="beta"/></nodes>
                <resources>
                  <primitive id="fence" class="stonith" type="fence_ipmilan">
                    <instance_attributes id="fence-instance_attributes">
                      <nvpair id="fence-instance_attributes-password" name="password" value="hunter2"/>
                    </instance_attributes>
                  </primitive>
                  <primitive id="web" class="ocf" provider="heartbeat" type="apache"/>
                </resources>
                <constraints><rsc_location id="web-alpha" rsc="web" node="alpha" score="50"/></constraints>
              </configuration>
            </cib>
            """;
    private static final String CONF = """
            totem {
                version: 2
                cluster_name: lab
                transport: knet
                interface {
                    linknumber: 0
                    knet_link_priority: 5
                }
            }
            nodelist {
                node {
                    ring0_addr: 10.0.0.1
                    name: alpha
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
                device {
                    model: net
                    net {
                        host: q
                        algorithm: ffsplit
                    }
                }
            }
            """;

    private Design design = Design.EMPTY;

    @BeforeEach
    void aDesignThatKnowsMoreThanItsFiles() throws Exception {
        design = read(CIB, CONF).design();
        Topology topology = design.topology();
        Host alpha = topology.named(Host.class, "alpha").orElseThrow();
        Primitive fence = topology.named(Primitive.class, "fence").orElseThrow();
        QuorumDevice device = topology.quorumDevice().orElseThrow();
        Rack rack = new Rack(ElementId.of("rack1"), "rack1", Optional.empty());
        List<Element> added = new ArrayList<>(List.of(rack, Components.with(alpha, "place", Optional.of(rack.id())),
                Components.with(device, "place", Optional.of(rack.id())),
                Components.with(Components.with(fence, "instanceAttributes",
                        List.of(NvSet.of(new Nv("password", new Value.Secret("ipmi-admin"), Optional.empty())))),
                        "wiring", Optional.of(new Primitive.Wiring(Optional.empty(), Optional.of(rack.id()), Optional.empty())))));
        Design drawn = Edit.put("Draw", added).apply(design);
        Cluster cluster = drawn.topology().cluster();
        Corosync.Link link = cluster.corosync().links().getFirst();
        Corosync wired = Components.with(cluster.corosync(), "links", List.of(Components.with(link, "network", Optional.of(ElementId.of("net1")))));
        Topology known = new Topology(drawn.topology().elements(), Components.with(cluster, "corosync", wired),
                new Intentions(Optional.of(1), Optional.empty(), false, false));
        design = drawn.withTopology(known).withSettings(new Settings(List.of(new Settings.Waiver("NOD-01", Optional.of(alpha.id()), "accepted")), Map.of()));
    }

    @Test
    void theSameFilesChangeNothing() throws Exception {
        Merged merged = Importer.into(design, read(CIB, CONF));
        assertThat(merged.changes()).isEmpty();
        assertThat(merged.design()).isSameAs(design);
    }

    @Test
    void whatTheFilesSayIsReplacedAndTheRestStays() throws Exception {
        String cib = CIB.replace("score=\"50\"", "score=\"70\"").replace("<node id=\"2\" uname=\"beta\"/>", "<node id=\"2\" uname=\"gamma\"/>")
                .replace("type=\"apache\"", "type=\"nginx\"").replace("<crm_config/>", """
                        <crm_config><cluster_property_set id="cib-bootstrap-options"><nvpair id="cib-bootstrap-options-a" name="a" value="b"/></cluster_property_set></crm_config>""");
        String conf = CONF.replace("name: beta", "name: gamma").replace("priority: 5", "priority: 7");
        Merged merged = Importer.into(design, read(cib, conf));
        assertThat(merged.changes()).containsExactlyInAnyOrder("Machine gamma is new.", "Node gamma is new.", "Resource web changed: agent.",
                "Constraint web-alpha changed: place.", "Node beta is gone.", "The cluster changed: corosync, properties.");
        Topology after = merged.design().topology();
        assertThat(after.named(Host.class, "alpha").orElseThrow().place()).contains(ElementId.of("rack1"));
        assertThat(after.named(Host.class, "beta")).isPresent();
        assertThat(after.quorumDevice().orElseThrow().place()).contains(ElementId.of("rack1"));
        Primitive fence = after.named(Primitive.class, "fence").orElseThrow();
        assertThat(fence.wiring()).isPresent();
        assertThat(fence.instanceAttributes().getFirst().pairs().getFirst().value()).isEqualTo(new Value.Secret("ipmi-admin"));
        assertThat(after.cluster().corosync().links().getFirst())
                .isEqualTo(new Corosync.Link(0, Optional.of(ElementId.of("net1")), Map.of("knet_link_priority", "7")));
        assertThat(after.intentions()).isEqualTo(design.topology().intentions());
        assertThat(merged.design().settings()).isEqualTo(design.settings());
    }

    @Test
    void aCibAloneLeavesCorosyncAlone() throws Exception {
        Merged merged = Importer.into(design, read(CIB));
        assertThat(merged.changes()).isEmpty();
        ClusterNode alpha = merged.design().topology().named(ClusterNode.class, "alpha").orElseThrow();
        assertThat(alpha.addresses()).containsExactly("10.0.0.1");
        assertThat(merged.design().topology().quorumDevice()).isPresent();
    }

    @Test
    void aCorosyncConfAloneLeavesTheCibAlone() throws Exception {
        Merged merged = Importer.into(design, read(CONF.replace("10.0.0.2", "10.0.0.9")));
        assertThat(merged.changes()).containsExactly("Node beta changed: addresses.");
        assertThat(merged.design().topology().all(Primitive.class)).extracting(Element::name).containsExactly("fence", "web");
    }

    @Test
    void aNodeThatWasOnlyAMachineBeforeGetsThatMachine() throws Exception {
        Design drawn = Edit.put("Draw", Host.named(ElementId.of("h9"), "gamma")).apply(design);
        Merged merged = Importer.into(drawn, read(CIB.replace("</nodes>", "<node id=\"3\" uname=\"gamma\"/></nodes>"), CONF));
        assertThat(merged.changes()).containsExactly("Node gamma is new.");
        assertThat(merged.design().topology().named(ClusterNode.class, "gamma").orElseThrow().machine()).contains(ElementId.of("h9"));
    }

    @Test
    void aResourceThatBecameSomethingElseKeepsItsId() throws Exception {
        ElementId before = design.topology().named(Primitive.class, "web").orElseThrow().id();
        Merged merged = Importer.into(design, read(CIB.replace("<primitive id=\"web\" class=\"ocf\" provider=\"heartbeat\" type=\"apache\"/>",
                "<group id=\"web\"><primitive id=\"httpd\" class=\"ocf\" provider=\"heartbeat\" type=\"apache\"/></group>"), CONF));
        assertThat(merged.changes()).containsExactly("Resource web changed: kind.", "Resource httpd is new.");
        assertThat(merged.design().topology().elements().find(before)).hasValueSatisfying(element -> assertThat(element.name()).isEqualTo("web"));
    }

    private static Imported read(String... texts) throws UnusableFileException {
        return Importer.read(Stream.of(texts).map(text -> new NamedText("file", text)).toList(), false);
    }
}
