package org.quorate.export.cib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.quorate.export.ExportOptions;
import org.quorate.export.ExportResult;
import org.quorate.finding.LeftOut;
import org.quorate.model.AgentName;
import org.quorate.model.ClusterNode;
import org.quorate.model.Components;
import org.quorate.model.Design;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.Elements;
import org.quorate.model.Foreign;
import org.quorate.model.Group;
import org.quorate.model.Host;
import org.quorate.model.Nv;
import org.quorate.model.NvSet;
import org.quorate.model.Operation;
import org.quorate.model.Operations;
import org.quorate.model.Primitive;
import org.quorate.model.Value;

class CibExporterTest {

    private static final AgentName DUMMY = AgentName.ocf("pacemaker", "Dummy");

    private static Design design(Element... elements) {
        return Design.EMPTY.withTopology(Design.EMPTY.topology().withElements(Elements.of(List.of(elements))));
    }

    private static Primitive primitive(String name) {
        return Primitive.of(ElementId.of("resource." + name), name, DUMMY);
    }

    private static ExportResult export(Design design, ExportOptions options) {
        return new CibExporter().export(design, options);
    }

    @Test
    void makesTheIdsThatPcsMakes() {
        Primitive web = Components.with(Components.with(primitive("web"), "instanceAttributes", List.of(NvSet.of(Nv.of("state", "/tmp/x y")))),
                "operationSet", Operations.of(List.of(Operation.of("monitor", "10s", Map.of("timeout", "20s")))));
        ClusterNode node = new ClusterNode(ElementId.of("node.a"), "a", Optional.empty(), Optional.empty(), List.of(), Optional.empty(),
                List.of(NvSet.of(Nv.of("site", "east"))), List.of(NvSet.of(Nv.of("cpu", "8"))), Foreign.NONE);
        assertThat(export(design(node, web), ExportOptions.DEFAULT).text()).isEqualTo("""
                <cib validate-with="pacemaker-3.7" epoch="0" num_updates="0" admin_epoch="0">
                  <configuration>
                    <crm_config/>
                    <nodes>
                      <node id="1" uname="a">
                        <instance_attributes id="nodes-1">
                          <nvpair id="nodes-1-site" name="site" value="east"/>
                        </instance_attributes>
                        <utilization id="nodes-1-utilization">
                          <nvpair id="nodes-1-utilization-cpu" name="cpu" value="8"/>
                        </utilization>
                      </node>
                    </nodes>
                    <resources>
                      <primitive id="web" class="ocf" type="Dummy" provider="pacemaker">
                        <instance_attributes id="web-instance_attributes">
                          <nvpair id="web-instance_attributes-state" name="state" value="/tmp/x y"/>
                        </instance_attributes>
                        <operations>
                          <op name="monitor" interval="10s" timeout="20s" id="web-monitor-interval-10s"/>
                        </operations>
                      </primitive>
                    </resources>
                    <constraints/>
                  </configuration>
                  <status/>
                </cib>
                """);
    }

    @Test
    void noIdStandsTwice() {
        Primitive web = Components.with(primitive("web"), "metaAttributes", List.of(NvSet.of(Nv.of("a", "1")), NvSet.of(Nv.of("a b", "1"), Nv.of("ab", "2"))));
        String text = export(design(web, primitive("web-meta_attributes"), primitive("web-meta_attributes-1-ab")), ExportOptions.DEFAULT).text();
        List<String> ids = Pattern.compile(" id=\"([^\"]*)\"").matcher(text).results().map(match -> match.group(1)).toList();
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void secretsStandAsPlaceholders() {
        Primitive fence = Components.with(primitive("fence"), "instanceAttributes",
                List.of(NvSet.of(new Nv("password", new Value.Secret("fence-password"), Optional.empty()))));
        ExportResult result = export(design(fence), ExportOptions.DEFAULT);
        assertThat(result.text()).contains("value=\"QUORATE-SECRET(fence-password)\"");
        assertThat(result.leftOut()).containsExactly(LeftOut.of("Secrets are left out; QUORATE-SECRET(NAME) stands for each of fence-password."));
    }

    @Test
    void writesOneSection() {
        assertThat(export(design(primitive("web")), ExportOptions.DEFAULT.withSection("resources")).text()).isEqualTo("""
                <resources>
                  <primitive id="web" class="ocf" type="Dummy" provider="pacemaker"/>
                </resources>
                """);
        assertThatThrownBy(() -> export(design(), ExportOptions.DEFAULT.withSection("nonsense"))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("nonsense is no section of a CIB; there are crm_config, nodes,");
    }

    @Test
    void writesWhatIsSelectedWithWhatContainsIt() {
        Group group = new Group(ElementId.of("resource.g"), "g", Optional.empty(), List.of("a"), List.of(), List.of(), Foreign.NONE);
        Host host = Host.named(ElementId.of("h"), "h");
        ExportResult result = export(design(host, group, primitive("a"), primitive("b")),
                ExportOptions.DEFAULT.withSelect(List.of(ElementId.of("resource.a"), host.id())));
        assertThat(result.text()).isEqualTo("""
                <configuration>
                  <resources>
                    <group id="g">
                      <primitive id="a" class="ocf" type="Dummy" provider="pacemaker"/>
                    </group>
                  </resources>
                </configuration>
                """);
        assertThat(result.leftOut()).containsExactly(LeftOut.of(host.id(), "h is left out: it has no place here."));
        assertThat(result.origins()).extracting(ExportResult.Origin::firstLine).containsExactly(3, 4);
    }

    @Test
    void saysWhatXmlCannotHold() {
        Primitive odd = new Primitive(ElementId.of("resource.o"), "o", DUMMY, Optional.of("bell\u0007"), List.of(), List.of(), List.of(), List.of(),
                Optional.empty(), Optional.empty(), new Foreign(Map.of("a=\"b\" c", "d"), List.of(new Foreign.Fragment(0, "<a><b></a>"))));
        Group lost = new Group(ElementId.of("resource.g"), "g", Optional.empty(), List.of("ghost"), List.of(), List.of(), Foreign.NONE);
        ExportResult result = export(design(odd, lost), ExportOptions.DEFAULT);
        assertThat(result.text()).contains("description=\"bell\"").doesNotContain("<b>");
        assertThat(result.leftOut()).extracting(LeftOut::message).containsExactly(
                "Characters of description \"bell?\" are left out: XML cannot hold U+0007.",
                "An attribute is left out: XML can have none of the name \"a=\"b\" c\".",
                "A part that is kept as XML is left out, because it is not well-formed: <a><b></a>",
                "Member ghost of group g is left out: there is no such primitive, or it stands elsewhere.");
    }

    @Test
    void namesNoSchemaThatTheTargetDoesNotKnow() {
        Design imported = design();
        Design newer = imported.withTopology(imported.topology().withCluster(Components.with(Components.with(imported.topology().cluster(),
                "validateWith", Optional.of("pacemaker-4.0")), "cibAttributes", Map.of("crm_feature_set", "3.20.0"))));
        assertThat(export(newer, ExportOptions.DEFAULT).text()).startsWith("<cib validate-with=\"pacemaker-4.0\" crm_feature_set=\"3.20.0\">");
        ExportResult older = export(newer, ExportOptions.DEFAULT.withTarget("pacemaker-2.1"));
        assertThat(older.text()).startsWith("<cib validate-with=\"pacemaker-3.7\"").doesNotContain("crm_feature_set");
        assertThat(older.leftOut()).hasSize(2);
        assertThatThrownBy(() -> export(imported, ExportOptions.DEFAULT.withTarget("pcs-0.11"))).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("pcs-0.11 is no target of the format cib; there are pacemaker-2.1 and pacemaker-3.0");
    }
}
