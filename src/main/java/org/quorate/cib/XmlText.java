package org.quorate.cib;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.quorate.finding.UnusableFileException;

/// XML elements as text and back: the one place where XML is escaped.
public final class XmlText {

    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}._-]*");

    private final StringBuilder out = new StringBuilder();
    private final Lines lines;
    private int line = 1;

    /// Is told the first and last line of an element, counted from 1.
    public interface Lines {

        void stands(XmlElement element, int first, int last);
    }

    private XmlText(Lines lines) {
        this.lines = lines;
    }

    /// @return the element on lines of its own, two blanks a level, ending in `\n`
    public static String of(XmlElement element) {
        return of(element, (_, _, _) -> { });
    }

    /// @param lines is told where each element stands, children before their parents
    public static String of(XmlElement element, Lines lines) {
        XmlText text = new XmlText(lines);
        text.print(element, "");
        return text.out.toString();
    }

    /// @return the element that a text is, without comments and text content
    /// @throws UnusableFileException if the text is not one well-formed element; see [HardenedXml] for what is refused
    public static XmlElement parse(String text) throws UnusableFileException {
        try {
            return whole(HardenedXml.of(text));
        } catch (XMLStreamException malformed) {
            throw HardenedXml.unusable("XML", malformed);
        }
    }

    /// @return a CIB as an element, with the `<status>` that [#parse] leaves out
    /// @throws UnusableFileException if the text is not one well-formed element
    public static XmlElement parseWithStatus(String file, String text) throws UnusableFileException {
        try {
            return whole(HardenedXml.withStatus(text));
        } catch (XMLStreamException malformed) {
            throw HardenedXml.unusable(file, malformed);
        }
    }

    private static XmlElement whole(HardenedXml reader) throws XMLStreamException {
        reader.nextTag();
        XmlElement element = element(reader);
        while (reader.hasNext()) {
            reader.next();
        }
        return element;
    }

    /// Whether XML can have an element or attribute of that name.
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /// Whether XML can hold the text. It cannot hold control characters other than tab and line breaks, nor halves of pairs.
    public static boolean canHold(String text) {
        return text.codePoints().allMatch(XmlText::canHold);
    }

    public static boolean canHold(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c < 0xd800 || c >= 0xe000 && c <= 0xfffd || c >= 0x10000;
    }

    private static XmlElement element(XMLStreamReader reader) throws XMLStreamException {
        String name = reader.getLocalName();
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        List<XmlElement> children = new ArrayList<>();
        while (reader.next() == XMLStreamConstants.START_ELEMENT) {
            children.add(element(reader));
        }
        return new XmlElement(name, attributes, children);
    }

    private void print(XmlElement element, String indent) {
        int first = line;
        out.append(indent).append('<').append(element.name());
        element.attributes().forEach((name, value) -> {
            out.append(' ').append(name).append("=\"");
            value.codePoints().forEach(this::escape);
            out.append('"');
        });
        if (element.children().isEmpty()) {
            out.append("/>\n");
        } else {
            out.append(">\n");
            line++;
            element.children().forEach(child -> print(child, indent + "  "));
            out.append(indent).append("</").append(element.name()).append(">\n");
        }
        lines.stands(element, first, line);
        line++;
    }

    /// white space other than blanks would be read back as blanks
    private void escape(int c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\t', '\n', '\r' -> out.append("&#").append(c).append(';');
            default -> out.appendCodePoint(c);
        }
    }
}
