package org.quorate.export.svg;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes XML, a line for each element; escapes everything, and shows characters that XML cannot hold as `�`.
final class XmlText implements AutoCloseable {

    private final XMLStreamWriter out;

    XmlText(XMLStreamWriter out) {
        this.out = out;
    }

    /// @param attributes name, value, name, value; those with an empty value are left out
    void open(String element, String... attributes) throws XMLStreamException {
        out.writeStartElement(element);
        attributes(attributes);
        out.writeCharacters("\n");
    }

    void end() throws XMLStreamException {
        out.writeEndElement();
        out.writeCharacters("\n");
    }

    void empty(String element, String... attributes) throws XMLStreamException {
        out.writeEmptyElement(element);
        attributes(attributes);
        out.writeCharacters("\n");
    }

    /// An element with text.
    void line(String element, String text) throws XMLStreamException {
        out.writeStartElement(element);
        out.writeCharacters(legal(text));
        end();
    }

    /// A `text` element.
    void text(String text, String... attributes) throws XMLStreamException {
        out.writeStartElement("text");
        attributes(attributes);
        out.writeCharacters(legal(text));
        end();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.writeAttribute(attributes[i], legal(attributes[i + 1]));
            }
        }
    }

    /// Source: XML 1.0, production 2, "Char"
    static String legal(String text) {
        return text.codePoints().map(point -> isLegal(point) ? point : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isLegal(int point) {
        return point == '\t' || point == '\n' || point == '\r' || point >= 0x20 && point <= 0xD7FF || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000;
    }

    @Override
    public void close() throws XMLStreamException {
        out.close();
    }
}
