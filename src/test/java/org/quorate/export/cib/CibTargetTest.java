package org.quorate.export.cib;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.export.ExportOptions;
import org.quorate.export.ExportResult;
import org.quorate.finding.LeftOut;
import org.quorate.finding.UnusableFileException;
import org.quorate.importing.Importer;
import org.quorate.importing.NamedText;
import org.quorate.model.Design;
import org.quorate.model.Primitive;

/// What is written for a version of Pacemaker that has other words than the import, and what is said of it.
class CibTargetTest {

    private static final String P = "<primitive id=\"%s\" class=\"ocf\" provider=\"pacemaker\" type=\"Dummy\"/>";
    private static final String A = P.formatted("a");
    private static final String B = P.formatted("b");

    private static String properties(String pairs) {
        return "<crm_config><cluster_property_set id=\"c\">" + pairs + "</cluster_property_set></crm_config>";
    }

    private static String pair(String id, String name, String value) {
        return "<nvpair id=\"%s\" name=\"%s\" value=\"%s\"/>".formatted(id, name, value);
    }

    private static String resources(String resources, String constraints) {
        return "<resources>" + resources + "</resources><constraints>" + constraints + "</constraints>";
    }

    private static Design imported(String schema, String sections) throws UnusableFileException {
        return Importer.read(List.of(new NamedText("cib.xml", "<cib validate-with=\"%s\" epoch=\"1\"><configuration>%s</configuration></cib>"
                .formatted(schema, sections))), true).design();
    }

    static Stream<Arguments> forPacemaker21() {
        return Stream.of(
                Arguments.of(properties(pair("p", "no_quorum_policy", "stop")), properties(pair("p", "no-quorum-policy", "stop")),
                        "no_quorum_policy is written no-quorum-policy."),
                Arguments.of(properties(pair("p", "expected-quorum-votes", "3")), "<crm_config/>",
                        "expected-quorum-votes is left out: since Pacemaker 2.0 it means nothing."),
                Arguments.of(properties(pair("p", "default-resource-stickiness", "5")),
                        "<crm_config/><rsc_defaults><meta_attributes id=\"rsc_defaults-meta_attributes\">" + pair("p", "resource-stickiness", "5") + "</meta_attributes></rsc_defaults>",
                        "default-resource-stickiness is written resource-stickiness in rsc_defaults."),
                Arguments.of("<nodes><node id=\"1\" uname=\"n\" type=\"normal\"/></nodes>", "<nodes><node id=\"1\" uname=\"n\" type=\"member\"/></nodes>",
                        "The type of node n is written member."),
                Arguments.of(resources("", "<rsc_colocation id=\"l\" rsc=\"a\" with-rsc=\"b\" score-attribute=\"x\"/>"),
                        resources("", "<rsc_colocation id=\"l\" rsc=\"a\" with-rsc=\"b\"/>"), "score-attribute is left out: it never had an effect."),
                Arguments.of(resources("<primitive id=\"f\" class=\"stonith\" type=\"x\"><instance_attributes id=\"i\">" + pair("p", "pcmk_off_cmd", "off")
                                + pair("q", "pcmk_arg_map", "port:plug") + "</instance_attributes></primitive>", ""),
                        resources("<primitive id=\"f\" class=\"stonith\" type=\"x\"><instance_attributes id=\"i\">" + pair("p", "pcmk_off_action", "off")
                                + pair("q", "pcmk_host_argument", "plug") + "</instance_attributes></primitive>", ""),
                        "pcmk_off_cmd is written pcmk_off_action.\nThe parameter pcmk_arg_map is written pcmk_host_argument."),
                Arguments.of(resources("<primitive id=\"a\" class=\"ocf\" provider=\"x\" type=\"y\"><meta_attributes id=\"m\">" + pair("p", "isolation", "docker")
                                + pair("q", "isolation-host", "h") + pair("r", "resource-failure-stickiness", "-INFINITY") + "</meta_attributes></primitive>", ""),
                        resources("<primitive id=\"a\" class=\"ocf\" provider=\"x\" type=\"y\"><meta_attributes id=\"m\">" + pair("p", "target-role", "Stopped")
                                + pair("r", "migration-threshold", "1") + "</meta_attributes></primitive>", ""),
                        "isolation means nothing since Pacemaker 2.0; the resource is disabled in its place: use a bundle.\nresource-failure-stickiness is written migration-threshold."),
                Arguments.of(resources("<primitive id=\"a\" class=\"ocf\" provider=\"x\" type=\"y\"><operations><op id=\"o\" name=\"start\" interval=\"0\" requires=\"quorum\"/></operations></primitive>", ""),
                        resources("<primitive id=\"a\" class=\"ocf\" provider=\"x\" type=\"y\"><operations><op id=\"o\" name=\"start\" interval=\"0\"/></operations><meta_attributes id=\"a-meta_attributes\">"
                                + pair("a-meta_attributes-requires", "requires", "quorum") + "</meta_attributes></primitive>", ""),
                        "requires of an operation of a is written as that of the resource."),
                Arguments.of("<acls><acl_user id=\"u\"><read id=\"r\" xpath=\"/cib\" attribute=\"x\"/></acl_user><acl_user id=\"v\"><role_ref id=\"w\"/></acl_user><acl_role id=\"w\"><deny id=\"d\" ref=\"a\"/></acl_role></acls>",
                        "<acls><acl_target id=\"u\"><role id=\"auto-u\"/></acl_target><acl_role id=\"auto-u\"><acl_permission id=\"r\" kind=\"read\" xpath=\"/cib[@x]\"/></acl_role>"
                                + "<acl_target id=\"v\"><role id=\"w\"/></acl_target><acl_role id=\"w\"><acl_permission id=\"d\" kind=\"deny\" reference=\"a\"/></acl_role></acls>",
                        "The rights of u are written in the form of Pacemaker 1.1.12.\nThe rights of v are written in the form of Pacemaker 1.1.12."));
    }

    @ParameterizedTest
    @MethodSource("forPacemaker21")
    void oldWordsAreWrittenInThoseOfPacemaker21(String before, String after, String said) throws Exception {
        isWritten("pacemaker-1.2", before, "pacemaker-2.1", "pacemaker-3.7", after, said);
    }

    static Stream<Arguments> forPacemaker30() {
        String set = "<resource_set id=\"%s\"><resource_ref id=\"a\"/></resource_set>";
        String rule = "<rule id=\"%1$s\" score=\"%2$s\"><expression id=\"%1$s-e\" attribute=\"#uname\" operation=\"eq\" value=\"n\"/></rule>";
        return Stream.of(
                Arguments.of(resources("<master id=\"m\">" + A + "</master>", ""),
                        resources("<clone id=\"m\">" + A + "<meta_attributes id=\"m-promotable\" score=\"INFINITY\">" + pair("m-promotable-promotable", "promotable", "true")
                                + "</meta_attributes></clone>", ""), "m is written as a clone that is promotable."),
                Arguments.of(resources("<bundle id=\"b\"><podman image=\"i\" masters=\"2\"/></bundle>", ""), resources("<bundle id=\"b\"><podman image=\"i\" promoted-max=\"2\"/></bundle>", ""),
                        "masters is written promoted-max."),
                Arguments.of(resources("<bundle id=\"b\"><rkt image=\"i\"/></bundle>" + A, "<rsc_location id=\"l\" rsc=\"b\" node=\"n\" score=\"1\"/>"), resources(A, ""),
                        "b is left out: rkt containers are gone since Pacemaker 3.0.\nl is left out: what it speaks of is left out."),
                Arguments.of(resources("<group id=\"g\"><primitive id=\"u\" class=\"upstart\" type=\"x\"/></group>" + A,
                                "<rsc_order id=\"o\"><resource_set id=\"s\"><resource_ref id=\"g\"/><resource_ref id=\"a\"/></resource_set></rsc_order><rsc_order id=\"q\" first=\"a\" then=\"u\"/>"),
                        resources(A, "<rsc_order id=\"o\">" + set.formatted("s") + "</rsc_order>"),
                        "u is left out: resources of its class are gone since Pacemaker 3.0.\ng is left out: nothing is left in it.\nq is left out: what it speaks of is left out."),
                Arguments.of(properties(pair("p", "stonith-action", "poweroff") + pair("q", "crmd-transition-delay", "1s") + pair("r", "remove-after-stop", "true")),
                        properties(pair("p", "stonith-action", "off") + pair("q", "transition-delay", "1s")),
                        "The value poweroff of stonith-action is written off.\ncrmd-transition-delay is written transition-delay.\nremove-after-stop is left out: Pacemaker 3.0 no longer knows it."),
                Arguments.of(resources(A, "<rsc_location id=\"l\" rsc=\"a\" role=\"Master\">" + rule.formatted("r", "1") + rule.formatted("s", "2") + "</rsc_location>"),
                        resources(A, "<rsc_location id=\"l\" rsc=\"a\" role=\"Promoted\">" + rule.formatted("r", "1") + "</rsc_location><rsc_location id=\"l-2\" rsc=\"a\" role=\"Promoted\">"
                                + rule.formatted("s", "2") + "</rsc_location>"),
                        "l is written as 2 constraints: Pacemaker 3.0 reads one rule in each.\nThe role Master is written Promoted.\nThe role Master is written Promoted."),
                Arguments.of(resources(A, "<rsc_location id=\"l\" rsc=\"a\" node=\"n\" score=\"7\"><lifetime>" + rule.formatted("r", "0") + "</lifetime></rsc_location>"),
                        resources(A, "<rsc_location id=\"l\" rsc=\"a\"><rule id=\"l-lifetime-rule\" boolean-op=\"and\" score=\"7\"><rule id=\"l-node-rule\" score=\"7\">"
                                + "<expression id=\"l-node-rule-expr\" attribute=\"#uname\" operation=\"eq\" value=\"n\"/></rule>" + rule.formatted("r", "0") + "</rule></rsc_location>"),
                        "The lifetime of l is written as a part of its rule."),
                Arguments.of(resources(A + B, "<rsc_order id=\"o\" first=\"a\" then=\"b\"><lifetime>" + rule.formatted("r", "0") + "</lifetime></rsc_order>"),
                        resources(A + B, "<rsc_order id=\"o\" first=\"a\" then=\"b\"/>"), "The lifetime of o is left out: Pacemaker 3.0 has none there, and the constraint always counts."),
                Arguments.of("<nodes><node id=\"1\" uname=\"n\" type=\"ping\"/></nodes><constraints/>", "<nodes><node id=\"1\" uname=\"n\" type=\"member\"/></nodes><constraints>"
                        + "<rsc_location id=\"ping-node-ban-n\" rsc-pattern=\".*\" node=\"n\" score=\"-INFINITY\" resource-discovery=\"never\"/></constraints>",
                        "n is written as a member on which nothing may run: Pacemaker 3.0 has no ping nodes."),
                Arguments.of("<fencing-topology><fencing-level id=\"f\" index=\"10\" target=\"n\" devices=\"x\"/></fencing-topology>", "<fencing-topology/>",
                        "The fencing level 10 is left out: 9 is the highest."),
                Arguments.of(resources("<primitive id=\"a\" class=\"ocf\" provider=\"x\" type=\"y\"><meta_attributes id=\"m\">" + pair("p", "restart-type", "restart") + "<nvpair id=\"q\" name=\"z\"/>"
                                + pair("k", "k", "1") + "</meta_attributes><instance_attributes id=\"i\"><nvpair id-ref=\"k\" name=\"j\"/></instance_attributes></primitive>", ""),
                        resources("<primitive id=\"a\" class=\"ocf\" provider=\"x\" type=\"y\"><meta_attributes id=\"m\">" + pair("k", "k", "1")
                                + "</meta_attributes><instance_attributes id=\"i\">" + pair("k-j", "j", "1") + "</instance_attributes></primitive>", ""),
                        "restart-type is left out: Pacemaker 3.0 no longer knows it.\nz is left out: it has no value.\nj is written with its own value: Pacemaker 3.0 shares none between names."),
                Arguments.of(resources("<primitive id=\"u\" class=\"nagios\" type=\"x\"><meta_attributes id=\"m\">" + pair("p", "k", "v") + "</meta_attributes></primitive>"
                                + "<primitive id=\"a\" class=\"ocf\" provider=\"x\" type=\"y\"><meta_attributes id-ref=\"m\"/></primitive>", ""),
                        resources("<primitive id=\"a\" class=\"ocf\" provider=\"x\" type=\"y\"><meta_attributes id=\"m\">" + pair("p", "k", "v") + "</meta_attributes></primitive>", ""),
                        "u is left out: resources of its class are gone since Pacemaker 3.0."));
    }

    @ParameterizedTest
    @MethodSource("forPacemaker30")
    void whatPacemaker30DoesNotKnowIsWrittenInItsWords(String before, String after, String said) throws Exception {
        isWritten("pacemaker-3.5", before, "pacemaker-3.0", "pacemaker-4.0", after, said);
    }

    @Test
    void newNamesOfPropertiesAreWrittenAsPacemaker21KnowsThem() throws Exception {
        String before = properties(pair("p", "fencing-enabled", "true") + pair("q", "fencing-watchdog-timeout", "9s"));
        String after = properties(pair("p", "stonith-enabled", "true") + pair("q", "stonith-watchdog-timeout", "9s"));
        ExportResult result = new CibExporter().export(imported("pacemaker-4.0", before), ExportOptions.DEFAULT.withTarget("pacemaker-2.1"));
        assertThat(configuration(result)).isEqualTo(PlainXml.lines("<configuration>" + after + "</configuration>"));
        assertThat(result.leftOut()).hasSize(3);
    }

    @Test
    void withoutATargetEveryWordStays() throws Exception {
        for (Arguments arguments : Stream.concat(forPacemaker21(), forPacemaker30()).toList()) {
            String before = (String) arguments.get()[0];
            ExportResult result = new CibExporter().export(imported("pacemaker-2.3", before), ExportOptions.DEFAULT);
            assertThat(configuration(result)).isEqualTo(PlainXml.lines("<configuration>" + before + "</configuration>"));
            assertThat(result.leftOut()).isEmpty();
        }
    }

    @Test
    void aChangeIsSaidOfItsObject() throws Exception {
        Design design = imported("pacemaker-3.5", resources("<primitive id=\"a\" class=\"ocf\" provider=\"x\" type=\"y\"><meta_attributes id=\"m\">"
                + pair("p", "restart-type", "restart") + "</meta_attributes></primitive>", ""));
        ExportResult result = new CibExporter().export(design, ExportOptions.DEFAULT.withTarget("pacemaker-3.0"));
        assertThat(result.leftOut()).contains(LeftOut.of(design.topology().named(Primitive.class, "a").orElseThrow().id(),
                "restart-type is left out: Pacemaker 3.0 no longer knows it."));
        assertThat(result.origins()).hasSize(1);
    }

    private static void isWritten(String schema, String before, String target, String expected, String after, String said) throws UnusableFileException {
        ExportResult result = new CibExporter().export(imported(schema, before), ExportOptions.DEFAULT.withTarget(target));
        assertThat(configuration(result)).isEqualTo(PlainXml.lines("<configuration>" + after + "</configuration>"));
        assertThat(result.text()).startsWith("<cib validate-with=\"" + expected + "\"");
        List<String> messages = result.leftOut().stream().map(LeftOut::message).toList();
        assertThat(messages).containsExactlyElementsOf(Stream.concat(said.lines(), Stream.of("The schema " + schema + " is written " + expected + ".")).toList());
    }

    private static List<String> configuration(ExportResult result) {
        return PlainXml.lines(PlainXml.child(PlainXml.parsed(result.text()).getDocumentElement(), "configuration").orElseThrow());
    }
}
