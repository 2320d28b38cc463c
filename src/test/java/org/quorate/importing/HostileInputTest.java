package org.quorate.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.export.ExportOptions;
import org.quorate.export.cib.CibExporter;
import org.quorate.finding.FileProblem;
import org.quorate.finding.UnusableFileException;
import org.quorate.model.Design;
import org.quorate.model.Element;
import org.quorate.model.Primitive;

/// Files that are broken or mean harm: one clear sentence each, or a design that carries them safely.
class HostileInputTest {

    private static final String BOMB = "<!DOCTYPE cib [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>\n<cib>&b;</cib>";
    private static final String EXTERNAL = "<!DOCTYPE cib SYSTEM \"file:///etc/passwd\">\n<cib/>";
    private static final String FILE_ENTITY = "<!DOCTYPE cib [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><cib a=\"&x;\"/>";

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("nothing", "", "it is empty; a CIB or a corosync.conf is expected."),
                Arguments.of("white space", " \n\t\n", "it is empty; a CIB or a corosync.conf is expected."),
                Arguments.of("a picture", "\u0089PNG\r\n\u001a\n\u0000", "it is neither a CIB, which begins with <cib>, nor a corosync.conf, which has a section totem or nodelist."),
                Arguments.of("a design", "quorate: 1\n", "it is neither a CIB, which begins with <cib>, nor a corosync.conf, which has a section totem or nodelist."),
                Arguments.of("a web page", "<html><body/></html>", "Line 1: it begins with <html>; a CIB begins with <cib> or <configuration>, as 'cibadmin --query' writes it."),
                Arguments.of("half a file", "<cib>\n  <configuration>\n    <nodes", "Line 3, column 11: XML document structures must start and end within the same entity."),
                Arguments.of("not closed", "<cib><configuration></cib>", "Line 1, column 23: The element type \"configuration\" must be terminated by the matching end-tag \"</configuration>\"."),
                Arguments.of("junk after the end", "<cib/>junk", "Line 1, column 7: Content is not allowed in trailing section."),
                Arguments.of("two roots", "<cib/><cib/>", "Line 1, column 8: The markup in the document following the root element must be well-formed."),
                Arguments.of("an attribute twice", "<cib a=\"1\" a=\"2\"/>", "Line 1, column 19: attribute a stands twice in element cib."),
                Arguments.of("no quotes", "<cib a=1/>", "Line 1, column 8: Open quote is expected for attribute \"a\" associated with an  element type  \"cib\"."),
                Arguments.of("a control character", "<cib a=\"\u0001\"/>", "Line 1, column 9: An invalid XML character (Unicode: 0x1) was found in the value of attribute \"a\" and element is \"cib\"."),
                Arguments.of("a control character, escaped", "<cib a=\"&#1;\"/>", "Line 1, column 13: Character reference \"&#1\" is an invalid XML character."),
                Arguments.of("an unknown entity", "<cib a=\"&nbsp;\"/>", "Line 1, column 15: The entity \"nbsp\" was referenced, but not declared."),
                Arguments.of("an entity bomb", BOMB, "Line 1, column 81: a document type declaration stands here; a CIB has none, and entities are not read."),
                Arguments.of("an external document type", EXTERNAL, "Line 1, column 43: a document type declaration stands here; a CIB has none, and entities are not read."),
                Arguments.of("an entity from a file", FILE_ENTITY, "Line 1, column 58: a document type declaration stands here; a CIB has none, and entities are not read."),
                Arguments.of("a namespace", "<cib xmlns=\"urn:x\"/>", "Line 1, column 21: element cib uses an XML namespace, which no CIB does."),
                Arguments.of("a prefix", "<cib><x:y xmlns:x=\"urn:x\"/></cib>", "Line 1, column 28: element y uses an XML namespace, which no CIB does."),
                Arguments.of("an unbound prefix", "<cib><x:y/></cib>", "Line 1, column 12: a name with a prefix, which no CIB has: x, x:y."),
                Arguments.of("too deep", "<cib>" + "<a>".repeat(100_000), "Line 1, column 198: elements are nested more than 64 deep."),
                Arguments.of("too deep in the status", "<cib><status>" + "<a>".repeat(100_000), "Line 1, column 206: elements are nested more than 64 deep."),
                Arguments.of("a huge value", "<cib a=\"" + "x".repeat((1 << 20) + 1) + "\"/>", "Line 1, column 1048589: attribute a of cib is longer than 1 MiB."),
                Arguments.of("a huge file", "<cib>" + " ".repeat(64 << 20) + "</cib>", "it is larger than 64 MiB; a CIB of that size is not read."),
                Arguments.of("an old schema", "<cib validate-with=\"transitional-0.6\"/>", "it is a CIB of Pacemaker 0.6 or Heartbeat 2; upgrade it with 'cibadmin --upgrade --force' of Pacemaker 1.1 and import the result."),
                Arguments.of("the old form of sets", "<cib><configuration><crm_config><cluster_property_set id=\"a\"><attributes><nvpair id=\"b\" name=\"c\" value=\"d\"/></attributes></cluster_property_set></crm_config></configuration></cib>",
                        "it is a CIB of Pacemaker 0.6 or Heartbeat 2; upgrade it with 'cibadmin --upgrade --force' of Pacemaker 1.1 and import the result."),
                Arguments.of("many attributes", "<cib " + attributes(20_000) + "/>", "Line 1, column 1505: element cib has more than 200 attributes."),
                Arguments.of("XML 1.1", "<?xml version=\"1.1\"?><cib a=\"&#1;\"/>", "Line 1, column 22: the file says that it is XML 1.1; a CIB is XML 1.0."));
    }

    private static String attributes(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            text.append("a").append(i).append("=\"\" ");
        }
        return text.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void isRefusedInOneSentence(String name, String text, String message) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(UnusableFileException.class).hasMessage("cib.xml: " + message);
    }

    static Stream<Arguments> carried() {
        return Stream.of("$(rm -rf /)", "`id`", "'; rm -rf / #", "a\"b'c\\d", "<script>alert(1)</script>", "line\nbreak", "tab\there", "\u202egnp.exe", "ünïcödé 漢字 🐧",
                "&amp;&lt;", "${HOME}", "%s%n", "]]>", "--", "=cmd|' /C calc'!A0", " lead and trail ", "QUORATE-SECRET(x y)").map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("carried")
    void isCarriedAsItIs(String value) throws Exception {
        String escaped = value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;").replace("\n", "&#10;").replace("\t", "&#9;");
        String cib = """
                <cib><configuration><nodes><node id="1" uname="%1$s"/></nodes><resources><primitive id="a" class="ocf" provider="%1$s" type="%1$s">
                <instance_attributes id="%1$s"><nvpair id="b" name="%1$s" value="%1$s"/></instance_attributes>
                <unknown note="%1$s"/></primitive></resources></configuration></cib>""".replace("%1$s", escaped);
        Design design = read(cib).design();
        Primitive primitive = design.topology().named(Primitive.class, "a").orElseThrow();
        assertThat(primitive.parameter(value)).contains(value);
        Design again = read(new CibExporter().export(design, ExportOptions.DEFAULT).text()).design();
        assertThat(again.topology().elements()).isEqualTo(design.topology().elements());
    }

    @Test
    void whatACibCannotMeanIsHeldAndNotRefused() throws Exception {
        Imported imported = read("""
                <cib validate-with="pacemaker-3.9"><configuration>
                <resources>
                  <primitive id="a" class="ocf" provider="x" type="y"/><primitive id="a" class="ocf" provider="x" type="y"/>
                  <primitive class="ocf" provider="x" type="y"/><primitive id="b"/><primitive id="t" template="none"/>
                  <group id="g"/><clone id="c"/><clone id="d"><group id="e"/><group id="f"/></clone><clone id="h"><bundle id="i"/></clone>
                </resources>
                <constraints><rsc_location id="l" rsc="ghost" node="n" score="many"/><rsc_location id="m"/><rsc_order id="o" first="a"/></constraints>
                <fencing-topology><fencing-level id="x" index="first" target="n" devices=""/><fencing-level id="y" index="1" devices="a"/></fencing-topology>
                <nodes><node id="1"/><node id="2" uname="p" type="ping"/></nodes>
                </configuration></cib>""");
        assertThat(imported.design().topology().all(Primitive.class)).extracting(Element::id).extracting(Object::toString)
                .containsExactly("resource.a", "resource.a-2", "resource.t");
        assertThat(imported.problems()).extracting(FileProblem::toString).containsExactly(
                "Kept as it is, not shown: 2 <primitive>, 3 <clone>, 1 location constraint, 1 order constraint, 1 <fencing-level>, 2 <node>.");
        String text = new CibExporter().export(imported.design(), ExportOptions.DEFAULT).text();
        assertThat(read(text).design().topology().elements().size()).isEqualTo(imported.design().topology().elements().size());
    }

    @Test
    void secretsHideNowhere() throws Exception {
        String pair = "<nvpair id=\"p%d\" name=\"%s\" value=\"hunter2\"/>";
        String cib = """
                <cib><configuration><resources>
                <template id="t" class="stonith" type="fence_x"><instance_attributes id="t1">%s</instance_attributes></template>
                <bundle id="b"><docker image="i"/><primitive id="in" class="ocf" provider="x" type="y"><instance_attributes id="i1">%s</instance_attributes></primitive></bundle>
                <primitive id="f" class="stonith" type="fence_y"><instance_attributes id="f1">%s%s%s</instance_attributes>
                <operations><op id="o" name="monitor" interval="1s"><instance_attributes id="o1">%s</instance_attributes></op></operations></primitive>
                </resources></configuration></cib>""".formatted(pair.formatted(1, "passwd"), pair.formatted(2, "DB_Password"), pair.formatted(3, "password"),
                pair.formatted(4, "snmp_priv_passwd"), pair.formatted(5, "community"), pair.formatted(6, "secret_key"));
        Imported imported = read(cib);
        assertThat(imported.design().toString()).doesNotContain("hunter2");
        assertThat(new CibExporter().export(imported.design(), ExportOptions.DEFAULT).text()).doesNotContain("hunter2")
                .contains("QUORATE-SECRET(t-passwd)", "QUORATE-SECRET(in-DB_Password)", "QUORATE-SECRET(f-password)");
        assertThat(imported.problems()).extracting(FileProblem::toString).contains(
                "Secrets are replaced by names: t-passwd, in-DB_Password, f-password, f-snmp_priv_passwd, f-community, f-secret_key.");
    }

    @Test
    void aSecretInsideOfATextIsTold() throws Exception {
        Imported imported = read("""
                <cib><configuration><resources>
                <bundle id="b"><podman image="i" options="-e MODE=fast --env DB_PASSWORD=hunter2 -e'API_TOKEN=x' --env-file=PASSWORD=none"/></bundle>
                </resources></configuration></cib>""");
        assertThat(imported.problems()).extracting(FileProblem::toString).containsExactly(
                "The options of bundle b give DB_PASSWORD to its container in the open, and it stays so: put it into a file and name that with --env-file.",
                "The options of bundle b give API_TOKEN to its container in the open, and it stays so: put it into a file and name that with --env-file.");
    }

    private static Imported read(String text) throws UnusableFileException {
        return Importer.read(List.of(new NamedText("cib.xml", text)), false);
    }
}
