package org.quorate.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quorate.finding.UnusableFileException;
import org.quorate.model.Alert;
import org.quorate.model.Bundle;
import org.quorate.model.Components;
import org.quorate.model.Design;
import org.quorate.model.Diagram;
import org.quorate.model.Nv;
import org.quorate.model.NvSet;
import org.quorate.model.Operation;
import org.quorate.model.Operations;
import org.quorate.model.Primitive;
import org.quorate.model.Tag;
import org.quorate.model.Template;
import org.quorate.model.Value;
import org.quorate.model.edit.Edit;

/// A second import of everything that a CIB can hold: names of secrets and places on the diagram stay, the rest is the file's.
class ReimportOfTypesTest {

    private static final String CIB = """
            <cib validate-with="pacemaker-3.7"><configuration><crm_config/><nodes><node id="1" uname="n1"/></nodes>
            <resources>
              <template id="t" class="stonith" type="fence_x"><instance_attributes id="t-instance_attributes">
                <nvpair id="t-instance_attributes-password" name="password" value="hunter2"/></instance_attributes></template>
              <primitive id="f" class="stonith" type="fence_y"><operations><op id="f-monitor-interval-1s" name="monitor" interval="1s">
                <instance_attributes id="f-monitor-interval-1s-instance_attributes"><nvpair id="x" name="passwd" value="hunter3"/></instance_attributes></op></operations></primitive>
              <bundle id="b"><docker image="i" replicas="2"/></bundle>
            </resources><constraints><rsc_colocation id="c"><resource_set id="c_set"><resource_ref id="f"/></resource_set></rsc_colocation></constraints>
            <tags><tag id="g"><obj_ref id="f"/></tag></tags>
            <acls><acl_role id="r"><acl_permission id="r-read" kind="read" xpath="/cib"/></acl_role></acls>
            <alerts><alert id="a" path="/p"><recipient id="a-recipient" value="v"><instance_attributes id="a-recipient-instance_attributes">
              <nvpair id="y" name="api_token" value="hunter4"/></instance_attributes></recipient></alert></alerts>
            </configuration></cib>
            """;

    private static Imported read(String text) throws UnusableFileException {
        return Importer.read(List.of(new NamedText("cib.xml", text)), false);
    }

    private static List<NvSet> named(List<NvSet> sets, String secret) {
        return sets.stream().map(set -> set.withPairs(set.pairs().stream().map(pair -> new Nv(pair.name(), new Value.Secret(secret), pair.id())).toList())).toList();
    }

    /// the design with names of secrets of its own
    private static Design design() throws UnusableFileException {
        Design design = read(CIB).design();
        Template template = design.topology().named(Template.class, "t").orElseThrow();
        Primitive primitive = design.topology().named(Primitive.class, "f").orElseThrow();
        Alert alert = design.topology().named(Alert.class, "a").orElseThrow();
        Operation operation = primitive.operations().getFirst();
        Alert.Recipient recipient = alert.recipients().getFirst();
        return Edit.put("Name secrets", List.of(Components.with(template, "instanceAttributes", named(template.instanceAttributes(), "ours-1")),
                Components.with(primitive, "operationSet", Operations.of(List.of(Components.with(operation, "attributes", named(operation.attributes(), "ours-2"))))),
                Components.with(alert, "recipients", List.of(new Alert.Recipient(recipient.id(), recipient.value(), recipient.description(),
                        named(recipient.instanceAttributes(), "ours-3"), recipient.metaAttributes()))))).apply(design);
    }

    @Test
    void everySecretHasAName() throws Exception {
        Imported imported = read(CIB);
        assertThat(imported.design().toString()).doesNotContain("hunter");
        assertThat(imported.problems()).extracting(Object::toString)
                .contains("Secrets are replaced by names: t-password, f-passwd, a-recipient-api_token.");
    }

    @Test
    void theSameFileChangesNothingAndKeepsTheNamesOfSecrets() throws Exception {
        Design design = design();
        Merged merged = Importer.into(design, read(CIB));
        assertThat(merged.changes()).isEmpty();
        assertThat(merged.design()).isSameAs(design);
    }

    @Test
    void whatChangedIsSaidAndTheRestStays() throws Exception {
        Design design = design();
        Bundle bundle = design.topology().named(Bundle.class, "b").orElseThrow();
        Diagram placed = new Diagram(Map.of(bundle.id(), Diagram.Spot.at(1, 2)));
        String changed = CIB.replace("replicas=\"2\"", "replicas=\"3\"").replace("<obj_ref id=\"f\"/>", "<obj_ref id=\"f\"/><obj_ref id=\"b\"/>")
                .replace("kind=\"read\"", "kind=\"deny\"").replace("path=\"/p\"", "path=\"/q\"").replace("<resource_ref id=\"f\"/>", "<resource_ref id=\"b\"/>");
        Merged merged = Importer.into(design.withDiagram(placed), read(changed));
        assertThat(merged.changes()).containsExactlyInAnyOrder("Resource b changed: container.", "Constraint c changed: sets.", "Tag g changed: references.",
                "ACL role r changed: permissions.", "Alert a changed: path.");
        assertThat(merged.design().diagram()).isEqualTo(placed);
        assertThat(merged.design().topology().named(Tag.class, "g").orElseThrow().references()).containsExactly("f", "b");
        assertThat(merged.design().toString()).contains("ours-1", "ours-2", "ours-3").doesNotContain("hunter");
    }
}
