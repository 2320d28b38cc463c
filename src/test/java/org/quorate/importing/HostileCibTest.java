package org.quorate.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.designfile.DesignFile;
import org.quorate.finding.FileProblem;
import org.quorate.finding.UnusableFileException;

/// What is no CIB, or one that is broken, or means harm: each is refused in one sentence that says where and why. More of
/// them, and what is carried along unharmed, are in [HostileInputTest].
class HostileCibTest {

    private static final String RESOURCES = "<cib><configuration><resources>%s</resources></configuration></cib>";
    private static final String NEITHER = "it is neither a CIB, which begins with <cib>, nor a corosync.conf, which has a section totem or nodelist.";
    private static final String TOO_OLD = "it is a CIB of Pacemaker 0.6 or Heartbeat 2; upgrade it with 'cibadmin --upgrade --force' of Pacemaker 1.1 and import the result.";
    private static final String DOCUMENT_TYPE = " a document type declaration stands here; a CIB has none, and entities are not read.";
    private static final String BEGINS = "; a CIB begins with <cib> or <configuration>, as 'cibadmin --query' writes it.";
    private static final String UNFINISHED = " XML document structures must start and end within the same entity.";

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("a comment alone", "<!-- nothing -->", "Line 1, column 17: Premature end of file."),
                Arguments.of("a declaration alone", "<?xml version=\"1.0\"?>", "Line 1, column 22: Premature end of file."),
                Arguments.of("a tag that ends in nothing", "<cib", "Line 1, column 5:" + UNFINISHED),
                Arguments.of("an attribute that ends in nothing", "<cib a=\"", "Line 1, column 9:" + UNFINISHED),
                Arguments.of("an end without a beginning",
                        "</cib>",
                        "Line 1, column 2: The markup in the document preceding the root element must be well-formed."),
                Arguments.of("a comment that does not end", "<cib><!-- </cib>", "Line 1, column 17:" + UNFINISHED),
                Arguments.of("a comment with two hyphens",
                        "<cib><!-- a -- b --></cib>",
                        "Line 1, column 15: The string \"--\" is not permitted within comments."),
                Arguments.of("a CDATA section that does not end", "<cib><![CDATA[ </cib>", "Line 1, column 22:" + UNFINISHED),
                Arguments.of("a CDATA section before the root",
                        "<![CDATA[x]]><cib/>",
                        "Line 1, column 3: The markup in the document preceding the root element must be well-formed."),
                Arguments.of("an instruction that does not end", "<cib><?x </cib>", "Line 1, column 16:" + UNFINISHED),
                Arguments.of("the declaration in the middle",
                        "<cib><?xml version=\"1.0\"?></cib>",
                        "Line 1, column 11: The processing instruction target matching \"[xX][mM][lL]\" is not allowed."),
                Arguments.of("white space before the declaration",
                        " <?xml version=\"1.0\"?><cib/>",
                        "Line 1, column 7: The processing instruction target matching \"[xX][mM][lL]\" is not allowed."),
                Arguments.of("an unknown version of XML",
                        "<?xml version=\"9.0\"?><cib/>",
                        "Line 1, column 20: XML version \"9.0\" is not supported, only XML 1.0 is supported."),
                Arguments.of("a name with a blank",
                        "<ci b/>",
                        "Line 1, column 6: Attribute name \"b\" associated with an element type \"ci\" must be followed by the ' = ' character."),
                Arguments.of("a name that begins with a digit",
                        "<1cib/>",
                        "Line 1, column 2: The markup in the document preceding the root element must be well-formed."),
                Arguments.of("a name that begins with a hyphen",
                        "<-cib/>",
                        "Line 1, column 2: The markup in the document preceding the root element must be well-formed."),
                Arguments.of("no blank between attributes",
                        "<cib a=\"1\"b=\"2\"/>",
                        "Line 1, column 11: Element type \"cib\" must be followed by either attribute specifications, \">\" or \"/>\"."),
                Arguments.of("an attribute without a value",
                        "<cib a/>",
                        "Line 1, column 7: Attribute name \"a\" associated with an element type \"cib\" must be followed by the ' = ' character."),
                Arguments.of("an attribute without a name",
                        "<cib =\"1\"/>",
                        "Line 1, column 6: Element type \"cib\" must be followed by either attribute specifications, \">\" or \"/>\"."),
                Arguments.of("a < in a value",
                        "<cib a=\"<\"/>",
                        "Line 1, column 9: The value of attribute \"a\" associated with an element type \"cib\" must not contain the '<' character."),
                Arguments.of("an & in a value",
                        "<cib a=\"a&b\"/>",
                        "Line 1, column 12: The reference to entity \"b\" must end with the ';' delimiter."),
                Arguments.of("an entity without an end",
                        "<cib a=\"&amp\"/>",
                        "Line 1, column 13: The reference to entity \"amp\" must end with the ';' delimiter."),
                Arguments.of("a character beyond Unicode",
                        "<cib a=\"&#x110000;\"/>",
                        "Line 1, column 19: Character reference \"&#x110000\" is an invalid XML character."),
                Arguments.of("half of a pair",
                        "<cib a=\"&#xD800;\"/>",
                        "Line 1, column 17: Character reference \"&#xD800\" is an invalid XML character."),
                Arguments.of("NUL, escaped",
                        "<cib a=\"&#0;\"/>",
                        "Line 1, column 13: Character reference \"&#0\" is an invalid XML character."),
                Arguments.of("NUL in a name",
                        "<ci\u0000b/>",
                        "Line 1, column 4: Element type \"ci\" must be followed by either attribute specifications, \">\" or \"/>\"."),
                Arguments.of("NUL after the end", "<cib/>\u0000", "Line 1, column 7: Content is not allowed in trailing section."),
                Arguments.of("a vertical tab in a value",
                        "<cib a=\"\u000b\"/>",
                        "Line 1, column 9: An invalid XML character (Unicode: 0xb) was found in the value of attribute \"a\" and element is \"cib\"."),
                Arguments.of("U+FFFE in a value",
                        "<cib a=\"\ufffe\"/>",
                        "Line 1, column 9: An invalid XML character (Unicode: 0xfffe) was found in the value of attribute \"a\" and element is \"cib\"."),
                Arguments.of("a lone surrogate in a value",
                        "<cib a=\"\ud800\"/>",
                        "Line 1, column 10: An invalid XML character (Unicode: 0xd800) was found in the element content of the document."),
                Arguments.of("tags crossed",
                        RESOURCES.formatted("<group id=\"g\"><primitive id=\"p\"></group></primitive>"),
                        "Line 1, column 66: The element type \"primitive\" must be terminated by the matching end-tag \"</primitive>\"."),
                Arguments.of("other case at the end",
                        "<cib></CIB>",
                        "Line 1, column 8: The element type \"cib\" must be terminated by the matching end-tag \"</cib>\"."),
                Arguments.of("other case at the beginning", "<CIB/>", "Line 1: it begins with <CIB>" + BEGINS),
                Arguments.of("a document type in the middle",
                        "<cib><!DOCTYPE cib></cib>",
                        "Line 1, column 15: a document type declaration stands within an element; a CIB has none."),
                Arguments.of("a document type alone", "<!DOCTYPE cib>", "Line 1, column 15:" + DOCUMENT_TYPE),
                Arguments.of("a document type with parameter entities",
                        "<!DOCTYPE cib [<!ENTITY % x SYSTEM \"http://127.0.0.1:1/x.dtd\"> %x;]><cib/>",
                        "Line 1, column 70:" + DOCUMENT_TYPE),
                Arguments.of("a billion laughs",
                        "<!DOCTYPE l [<!ENTITY l0 \"lol\"><!ENTITY l1 \"&l0;&l0;&l0;&l0;&l0;&l0;&l0;&l0;&l0;&l0;\"><!ENTITY l2 \"&l1;&l1;&l1;&l1;&l1;&l1;&l1;&l1;&l1;&l1;\"><!ENTITY l3 \"&l2;&l2;&l2;&l2;&l2;&l2;&l2;&l2;&l2;&l2;\">]><cib a=\"&l3;\"/>",
                        "Line 1, column 200:" + DOCUMENT_TYPE),
                Arguments.of("a quadratic blowup",
                        "<!DOCTYPE cib [<!ENTITY a \""+"a".repeat(1000)+"\">]><cib>"+"&a;".repeat(1000)+"</cib>",
                        "Line 1, column 1033:" + DOCUMENT_TYPE),
                Arguments.of("a document type that is public",
                        "<!DOCTYPE cib PUBLIC \"-//X//EN\" \"http://127.0.0.1:1/x\"><cib/>",
                        "Line 1, column 56:" + DOCUMENT_TYPE),
                Arguments.of("a notation", "<!DOCTYPE cib [<!NOTATION n SYSTEM \"x\">]><cib/>", "Line 1, column 43:" + DOCUMENT_TYPE),
                Arguments.of("attributes by default",
                        "<!DOCTYPE cib [<!ATTLIST cib a CDATA \"b\">]><cib/>",
                        "Line 1, column 45:" + DOCUMENT_TYPE),
                Arguments.of("XInclude",
                        "<cib xmlns:xi=\"http://www.w3.org/2001/XInclude\"><xi:include href=\"file:///etc/passwd\" parse=\"text\"/></cib>",
                        "Line 1, column 49: element cib uses an XML namespace, which no CIB does."),
                Arguments.of("a schema location",
                        "<cib xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:noNamespaceSchemaLocation=\"file:///etc/passwd\"/>",
                        "Line 1, column 112: element cib uses an XML namespace, which no CIB does."),
                Arguments.of("a namespace on an inner element",
                        RESOURCES.formatted("<primitive xmlns=\"urn:x\" id=\"p\"/>"),
                        "Line 1, column 65: element primitive uses an XML namespace, which no CIB does."),
                Arguments.of("an attribute with an unbound prefix",
                        "<cib x:a=\"1\"/>",
                        "Line 1, column 15: a name with a prefix, which no CIB has: cib, x:a, x."),
                Arguments.of("the prefix xml",
                        "<cib xml:lang=\"en\"/>",
                        "Line 1, column 21: attribute lang uses an XML namespace, which no CIB does."),
                Arguments.of("two colons in a name",
                        "<cib a:b:c=\"1\"/>",
                        "Line 1, column 9: Attribute name \"a:b\" associated with an element type \"cib\" must be followed by the ' = ' character."),
                Arguments.of("a stylesheet as a root",
                        "<xsl:stylesheet xmlns:xsl=\"http://www.w3.org/1999/XSL/Transform\"/>",
                        "Line 1, column 67: element stylesheet uses an XML namespace, which no CIB does."),
                Arguments.of("SOAP", "<Envelope><Body/></Envelope>", "Line 1: it begins with <Envelope>" + BEGINS),
                Arguments.of("a section as the root", "<resources/>", "Line 1: it begins with <resources>" + BEGINS),
                Arguments.of("a resource as the root",
                        "<primitive id=\"p\" class=\"ocf\" provider=\"x\" type=\"y\"/>",
                        "Line 1: it begins with <primitive>" + BEGINS),
                Arguments.of("the status as the root", "<status/>", "Line 1: it begins with <status>" + BEGINS),
                Arguments.of("the output of crm_mon",
                        "<pacemaker-result api-version=\"2.29\" request=\"crm_mon\"/>",
                        "Line 1: it begins with <pacemaker-result>" + BEGINS),
                Arguments.of("a patch", "<diff format=\"2\"/>", "Line 1: it begins with <diff>" + BEGINS),
                Arguments.of("a name of a root that is a script",
                        "<a$(reboot)/>",
                        "Line 1, column 3: Element type \"a\" must be followed by either attribute specifications, \">\" or \"/>\"."),
                Arguments.of("65 levels in a resource",
                        "<cib><configuration>"+"<group id=\"g\">".repeat(70)+"</group>".repeat(70)+"</configuration></cib>",
                        "Line 1, column 903: elements are nested more than 64 deep."),
                Arguments.of("rules 70 deep",
                        "<cib><configuration><constraints><rsc_location id=\"l\" rsc=\"r\">"+"<rule id=\"r\">".repeat(70)+"</rule>".repeat(70)+"</rsc_location></constraints></configuration></cib>",
                        "Line 1, column 856: elements are nested more than 64 deep."),
                Arguments.of("a name of 5000 letters",
                        "<"+"c".repeat(5000)+"/>",
                        "Line 1, column 5002: a name is longer than 1,000 characters."),
                Arguments.of("an attribute's name of 2 million letters",
                        "<cib "+"a".repeat(2_000_000)+"=\"1\"/>",
                        "Line 1, column 6: a name is longer than 1,000 characters."),
                Arguments.of("201 attributes", attributes(201), "Line 1, column 1503: element cib has more than 200 attributes."),
                Arguments.of("a schema of 0.6", "<cib validate-with=\"pacemaker-0.6\"/>", TOO_OLD),
                Arguments.of("the document type of Heartbeat", "<cib ignore_dtd=\"true\"><configuration/></cib>", TOO_OLD),
                Arguments.of("old pairs deep inside",
                        "<cib><configuration><resources><group id=\"g\"><primitive id=\"p\"><instance_attributes id=\"i\"><attributes/></instance_attributes></primitive></group></resources></configuration></cib>",
                        TOO_OLD),
                Arguments.of("YAML with a tag", "--- !<cib>\na: b\n", NEITHER),
                Arguments.of("JSON", "{\"cib\": {}}", NEITHER),
                Arguments.of("crmsh", "primitive p ocf:heartbeat:Dummy", NEITHER),
                Arguments.of("an ini file", "[totem]\nversion=2\n", NEITHER),
                Arguments.of("a shell script", "#!/bin/sh\necho <cib>\n", NEITHER),
                Arguments.of("base64", "PGNpYi8+Cg==", NEITHER),
                Arguments.of("a BOM alone", "\ufeff", "it is empty; a CIB or a corosync.conf is expected."),
                Arguments.of("a BOM twice", "\ufeff\ufeff<cib/>", NEITHER),
                Arguments.of("a zero-width space first", "\u200b<cib/>", NEITHER),
                Arguments.of("a no-break space first", "\u00a0<cib/>", NEITHER));
    }

    private static String attributes(int count) {
        StringBuilder text = new StringBuilder("<cib");
        for (int i = 0; i < count; i++) {
            text.append(" a").append(i).append("=\"\"");
        }
        return text + "/>";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void isRefusedInOneSentence(String name, String text, String message) {
        assertThatThrownBy(() -> Importer.read(List.of(new NamedText("cib.xml", text)), false)).isInstanceOf(UnusableFileException.class)
                .hasMessage("cib.xml: " + message);
    }

    static Stream<Arguments> bytes() {
        String notUtf8 = "Line 1: Here is a byte that is not UTF-8; a design and what is imported are texts in UTF-8.";
        String utf16 = "The file is a text in UTF-16; save it in UTF-8.";
        return Stream.of(Arguments.of("Latin-1", encoded("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><cib a=\"\u00e4\"/>", StandardCharsets.ISO_8859_1), notUtf8),
                Arguments.of("Latin-1 that does not say so", encoded("<cib a=\"\u00fc\"/>", StandardCharsets.ISO_8859_1), notUtf8),
                Arguments.of("Latin-1 on another line", encoded("<cib>\n\n\u00e4</cib>", StandardCharsets.ISO_8859_1), notUtf8.replace("Line 1", "Line 3")),
                Arguments.of("UTF-16 with a byte order mark", encoded("<cib/>", StandardCharsets.UTF_16), utf16),
                Arguments.of("UTF-16, little end first", encoded("<cib/>", StandardCharsets.UTF_16LE), utf16),
                Arguments.of("UTF-16, big end first", encoded("<cib/>", StandardCharsets.UTF_16BE), utf16),
                Arguments.of("UTF-16 with a mark, little end first", encoded("\ufeff<cib/>", StandardCharsets.UTF_16LE), utf16),
                Arguments.of("UTF-32", encoded("<cib/>", Charset.forName("UTF-32BE")), NEITHER),
                Arguments.of("EBCDIC", encoded("<cib/>", Charset.forName("IBM1047")), "Line 1: Here is a byte that is not UTF-8; a design and what is imported are texts in UTF-8."),
                Arguments.of("an overlong slash", new byte[] {'<', (byte) 0xc0, (byte) 0xaf}, notUtf8),
                Arguments.of("half a character at the end", new byte[] {'<', 'c', 'i', 'b', '/', '>', (byte) 0xe2, (byte) 0x82}, notUtf8),
                Arguments.of("a surrogate in UTF-8", new byte[] {'<', 'c', 'i', 'b', ' ', 'a', '=', '"', (byte) 0xed, (byte) 0xa0, (byte) 0x80}, notUtf8),
                Arguments.of("a byte that no UTF-8 has", new byte[] {'<', 'c', 'i', 'b', (byte) 0xff}, notUtf8),
                Arguments.of("gzip", gzip("<cib/>"), "The file is compressed with gzip; unpack it first."),
                Arguments.of("bzip2", encoded("BZh91AY&SY", StandardCharsets.US_ASCII), "The file is compressed with bzip2; unpack it first."),
                Arguments.of("xz", new byte[] {(byte) 0xfd, '7', 'z', 'X', 'Z', 0}, "The file is compressed with xz; unpack it first."),
                Arguments.of("a program", new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0}, NEITHER),
                Arguments.of("a zip archive", new byte[] {'P', 'K', 3, 4, 20, 0}, NEITHER),
                Arguments.of("NUL alone", new byte[] {0}, NEITHER),
                Arguments.of("NUL after <", new byte[] {'<', 'c', 0, 'b', '/', '>'}, "Line 1, column 3: Element type \"c\" must be followed by either attribute specifications, \">\" or \"/>\"."),
                Arguments.of("nothing", new byte[0], "it is empty; a CIB or a corosync.conf is expected."),
                Arguments.of("a byte order mark alone", new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}, "it is empty; a CIB or a corosync.conf is expected."));
    }

    private static byte[] encoded(String text, Charset charset) {
        return text.getBytes(charset);
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bytes")
    void bytesThatAreNoTextAreRefused(String name, byte[] bytes, String message, @TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("cib.xml"), bytes);
        assertThatThrownBy(() -> Importer.read(List.of(new NamedText(file.toString(), DesignFile.readText(file))), false))
                .isInstanceOf(UnusableFileException.class).hasMessage(file + ": " + message);
    }

    @Test
    void aDirectoryIsNoFile(@TempDir Path folder) {
        assertThatThrownBy(() -> DesignFile.readText(folder)).isInstanceOf(IOException.class).hasMessage(folder + " cannot be read: it is a directory.");
    }

    @Test
    void anEncodingThatTheFileOnlyClaimsDoesNotMatter() throws Exception {
        assertThat(Importer.read(List.of(new NamedText("cib.xml", "<?xml version=\"1.0\" encoding=\"UTF-16\"?><cib/>")), false).problems()).isEmpty();
    }

    @Test
    void idsThatStandTwiceStayAsTheyAre() throws Exception {
        String twice = "<primitive id=\"a\" class=\"ocf\" provider=\"x\" type=\"y\"><meta_attributes id=\"a-meta_attributes\"/></primitive>";
        Imported imported = Importer.read(List.of(new NamedText("cib.xml", RESOURCES.formatted(twice + "<group id=\"g\">" + twice + "</group>"))), false);
        assertThat(imported.problems()).extracting(FileProblem::toString).containsExactly("Kept as it is, not shown: 1 <group>.");
    }
}
