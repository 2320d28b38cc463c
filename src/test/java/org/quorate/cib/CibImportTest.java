package org.quorate.cib;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quorate.finding.FileProblem;
import org.quorate.finding.UnusableFileException;
import org.quorate.model.AclRole;
import org.quorate.model.AclTarget;
import org.quorate.model.AgentName;
import org.quorate.model.Alert;
import org.quorate.model.Bundle;
import org.quorate.model.CibRule;
import org.quorate.model.Clone;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.Foreign;
import org.quorate.model.LocationConstraint;
import org.quorate.model.NvSet;
import org.quorate.model.OrderSetConstraint;
import org.quorate.model.Primitive;
import org.quorate.model.ResourceSet;
import org.quorate.model.Tag;
import org.quorate.model.Template;
import org.quorate.model.TicketConstraint;
import org.quorate.model.Unmodelled;
import org.quorate.model.Value;

/// What each part of a CIB becomes.
class CibImportTest {

    private static CibParts parts(String sections) throws UnusableFileException {
        return CibImport.parts("cib.xml", "<cib><configuration>" + sections + "</configuration></cib>", true);
    }

    private static <E extends Element> E only(Class<E> type, String sections) throws UnusableFileException {
        List<E> found = parts(sections).elements().stream().filter(type::isInstance).map(type::cast).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    @Test
    void aPrimitiveHasItsAgentFromItsTemplate() throws Exception {
        String section = """
                <resources><template id="t" class="ocf" provider="x" type="y"><operations id="t-ops"><op id="o" name="monitor" interval="5s"/></operations></template>
                <primitive id="p" template="t"><operations id-ref="t-ops"/></primitive></resources>""";
        assertThat(only(Template.class, section).operationSet().id()).contains("t-ops");
        Primitive primitive = only(Primitive.class, section);
        assertThat(primitive.agent()).isEqualTo(AgentName.OF_TEMPLATE);
        assertThat(primitive.operationSet().reference()).contains("t-ops");
    }

    @Test
    void aMasterIsACloneOfTheOldForm() throws Exception {
        Clone clone = only(Clone.class, "<resources><master id=\"m\"><primitive id=\"p\" class=\"ocf\" provider=\"x\" type=\"y\"/></master></resources>");
        assertThat(clone.master()).isTrue();
        assertThat(clone.isPromotable()).isTrue();
    }

    @Test
    void aBundleHasContainerNetworkStorageAndPrimitive() throws Exception {
        Bundle bundle = only(Bundle.class, """
                <resources><bundle id="b"><podman image="i" replicas="3"/><network ip-range-start="10.0.0.9"><port-mapping id="b-port-map-80" port="80"/></network>
                <storage><storage-mapping id="s" source-dir="/a" target-dir="/b" options="rw"/></storage>
                <primitive id="p" class="ocf" provider="x" type="y"/></bundle></resources>""");
        assertThat(bundle.container()).isEqualTo(new Bundle.Container("podman", bundle.container().options()));
        assertThat(bundle.replicas()).isEqualTo(3);
        assertThat(bundle.child()).contains("p");
        assertThat(bundle.network().orElseThrow().ports().getFirst().id()).isEmpty();
        assertThat(bundle.storage().orElseThrow().mappings().getFirst().id()).contains("s");
    }

    @Test
    void constraintsHaveSets() throws Exception {
        String set = "<resource_set id=\"%s\" sequential=\"false\"><resource_ref id=\"a\"/><resource_ref id=\"b\"/></resource_set>";
        OrderSetConstraint order = only(OrderSetConstraint.class, "<constraints><rsc_order id=\"o\">" + set.formatted("o_set") + set.formatted("x") + "</rsc_order></constraints>");
        assertThat(order.sets()).containsExactly(ResourceSet.of(List.of("a", "b"), Map.of("sequential", "false")),
                new ResourceSet(Optional.of("x"), Optional.empty(), List.of("a", "b"), Map.of("sequential", "false")));
        LocationConstraint location = only(LocationConstraint.class, "<constraints><rsc_location id=\"l\" node=\"n\" score=\"5\">" + set.formatted("y") + "</rsc_location></constraints>");
        assertThat(location.subject()).isInstanceOf(LocationConstraint.Sets.class);
        TicketConstraint ticket = only(TicketConstraint.class, "<constraints><rsc_ticket id=\"t\" rsc=\"a\" rsc-role=\"Master\" ticket=\"T\" loss-policy=\"fence\"/></constraints>");
        assertThat(ticket.subject()).isEqualTo(new TicketConstraint.Named("a", Optional.of("Master")));
    }

    @Test
    void conditionsHaveTheirKinds() throws Exception {
        CibParts parts = parts("""
                <rsc_defaults><meta_attributes id="m"><rule id="r"><rsc_expression id="e1" class="ocf"/><op_expression id="e2" name="start"/>
                <date_expression id="e3" operation="date_spec"><date_spec id="d" hours="9-16"/></date_expression><date_expression id="e4"/></rule></meta_attributes></rsc_defaults>""");
        List<CibRule.Expression> expressions = parts.cluster().resourceDefaults().getFirst().rule().orElseThrow().expressions();
        assertThat(expressions).extracting(Object::getClass).extracting(Class::getSimpleName)
                .containsExactly("ResourceExpression", "OperationExpression", "DateExpression", "ForeignExpression");
    }

    @Test
    void tagsRightsAndAlertsAreRead() throws Exception {
        assertThat(only(Tag.class, "<tags><tag id=\"t\"><obj_ref id=\"a\"/><obj_ref id=\"b\"/></tag></tags>").references()).containsExactly("a", "b");
        String acls = "<acls><acl_role id=\"r\"><acl_permission id=\"r-read\" kind=\"read\" xpath=\"/cib\"/></acl_role><acl_target id=\"u\"><role id=\"r\"/></acl_target></acls>";
        assertThat(only(AclRole.class, acls).permissions()).containsExactly(new AclRole.Permission(Optional.empty(), "read", Optional.of("/cib"),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(only(AclTarget.class, acls).roles()).containsExactly("r");
        Alert alert = only(Alert.class, """
                <alerts><alert id="a" path="/x"><select><select_fencing/><select_nodes/><select_attributes><attribute id="s" name="n"/></select_attributes></select>
                <recipient id="a-recipient" value="v"/><recipient id="z" value="w" description="d"/></alert></alerts>""");
        assertThat(alert.select()).contains(new Alert.Select(true, true, false, Optional.of(List.of(new Alert.SelectedAttribute(Optional.of("s"), "n")))));
        assertThat(alert.recipients()).extracting(Alert.Recipient::id).containsExactly(Optional.empty(), Optional.of("z"));
    }

    @Test
    void whatStandsForAnotherIsKeptWithTheIdItRefersTo() throws Exception {
        CibParts parts = parts("""
                <resources><primitive id="p" class="ocf" provider="x" type="y"><meta_attributes id="p-meta_attributes">
                <nvpair id="p-meta_attributes-a" name="a" value="1"/><nvpair id="p-meta_attributes-b" name="b"/></meta_attributes></primitive>
                <primitive id="q" class="ocf" provider="x" type="y"><meta_attributes id-ref="p-meta_attributes"/><instance_attributes id="q-instance_attributes">
                <nvpair id-ref="p-meta_attributes-a"/></instance_attributes></primitive></resources>
                <acls><acl_role id="r"><acl_permission id="x" kind="deny" reference="q-instance_attributes"/></acl_role></acls>""");
        Primitive p = (Primitive) parts.elements().getFirst();
        Primitive q = (Primitive) parts.elements().get(1);
        NvSet set = p.metaAttributes().getFirst();
        assertThat(set.id()).contains("p-meta_attributes");
        assertThat(set.pairs().getFirst().id()).contains("p-meta_attributes-a");
        assertThat(set.pairs().get(1).id()).isEmpty();
        assertThat(set.pairs().get(1).value()).isEqualTo(new Value.Absent());
        assertThat(q.metaAttributes()).containsExactly(NvSet.referringTo("p-meta_attributes"));
        assertThat(q.instanceAttributes().getFirst().id()).contains("q-instance_attributes");
        assertThat(q.instanceAttributes().getFirst().pairs().getFirst().value()).isEqualTo(new Value.Shared("p-meta_attributes-a"));
    }

    @Test
    void whatHasNoTypeStaysInItsPlace() throws Exception {
        CibParts parts = parts("""
                <resources><bundle id="b"><docker image="i"><odd/></docker></bundle><primitive id="p" class="ocf" provider="x" type="y"><operations/></primitive></resources>
                <constraints><rsc_order id="o" first="a" then="b"><resource_set id="s"/></rsc_order></constraints>
                <acls><acl_user id="u"><read id="w" xpath="/cib"/></acl_user><acl_role id="r"><write id="v" xpath="/cib"/></acl_role></acls><nvpair id="n"/>""");
        assertThat(parts.elements().stream().filter(Unmodelled.class::isInstance)).extracting(Element::name).containsExactly("b", "o", "u");
        assertThat(parts.problems()).extracting(FileProblem::toString).containsExactly("The attributes of <nvpair> are left out.",
                "Kept as it is, not shown: 1 bundle, 1 order constraint, 1 ACL user of the old form.",
                "Kept in its object as it is, not shown: element write (1).");
        Primitive p = (Primitive) parts.elements().get(1);
        assertThat(p.foreign()).isEqualTo(new Foreign(Map.of(), List.of(new Foreign.Fragment(0, "<operations/>"))));
        assertThat(p.id()).isEqualTo(ElementId.of("resource.p"));
    }
}
