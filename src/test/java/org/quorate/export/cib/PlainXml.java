package org.quorate.export.cib;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// XML as lines that are equal where the XML means the same: an element a line, attributes sorted, without comments and text.
/// Made with the JDK's own parser, so that what is compared does not come from what is tested.
final class PlainXml {

    private PlainXml() {
    }

    static Document parsed(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
        } catch (ParserConfigurationException | SAXException | IOException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    static String text(Document document) {
        try {
            StringWriter text = new StringWriter();
            TransformerFactory.newDefaultInstance().newTransformer().transform(new DOMSource(document), new StreamResult(text));
            return text.toString();
        } catch (TransformerException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static List<String> lines(String text) {
        return lines(parsed(text).getDocumentElement());
    }

    static List<String> lines(Element element) {
        List<String> lines = new ArrayList<>();
        add(element, "", lines);
        return lines;
    }

    private static void add(Element element, String indent, List<String> lines) {
        lines.add(indent + element.getTagName() + attributes(element));
        children(element).forEach(child -> add(child, indent + "  ", lines));
    }

    private static String attributes(Element element) {
        List<Attr> attributes = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            attributes.add((Attr) element.getAttributes().item(i));
        }
        return attributes.stream().sorted(Comparator.comparing(Attr::getName)).map(attribute -> " " + attribute.getName() + "=\"" + attribute.getValue() + "\"")
                .collect(Collectors.joining());
    }

    static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                children.add(inner);
            }
        }
        return children;
    }

    static Optional<Element> child(Element element, String name) {
        return children(element).stream().filter(child -> child.getTagName().equals(name)).findFirst();
    }

    /// The first line in which two texts differ; empty: they are equal.
    static Optional<String> difference(List<String> expected, List<String> actual) {
        for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
            String left = i < expected.size() ? expected.get(i).strip() : "nothing";
            String right = i < actual.size() ? actual.get(i).strip() : "nothing";
            if (!left.equals(right) || !expected.get(i).equals(actual.get(i))) {
                return Optional.of(left + " became " + right);
            }
        }
        return Optional.empty();
    }
}
