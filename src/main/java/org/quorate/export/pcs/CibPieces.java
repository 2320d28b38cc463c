package org.quorate.export.pcs;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Parts of the exported CIB, for what pcs has no words for: so both exports say the same.
final class CibPieces {
    private final Document cib;

    /// @param cib what the CIB exporter wrote for the design
    CibPieces(String cib) {
        this.cib = parsed(cib);
    }

    private static Document parsed(String cib) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(cib)));
        } catch (ParserConfigurationException | SAXException | IOException impossible) {
            throw new IllegalStateException("the exported CIB is not well-formed", impossible);
        }
    }

    /// The objects of a section with that id, one as a rule.
    List<String> objects(String section, String id) {
        return children(section).filter(child -> child.getAttribute("id").equals(id)).map(CibPieces::xml).toList();
    }

    /// The objects of a section, in their order.
    List<String> all(String section) {
        return children(section).map(CibPieces::xml).toList();
    }

    /// A set of a section, counted from 0, with nothing but the pair of that name.
    String pair(String section, int index, String name) {
        Element set = children(section).toList().get(index);
        Element wanted = (Element) set.cloneNode(false);
        children(set).filter(pair -> pair.getAttribute("name").equals(name)).forEach(pair -> wanted.appendChild(pair.cloneNode(true)));
        return xml(wanted);
    }

    /// What stands inside a node's entry.
    String insideNode(String name) {
        return children("nodes").filter(node -> node.getAttribute("uname").equals(name)).flatMap(CibPieces::children)
                .map(CibPieces::xml).collect(Collectors.joining("\n"));
    }

    private Stream<Element> children(String section) {
        return elements(cib.getElementsByTagName("configuration")).flatMap(CibPieces::children)
                .filter(child -> child.getTagName().equals(section)).flatMap(CibPieces::children);
    }

    private static Stream<Element> children(Element parent) {
        return elements(parent.getChildNodes());
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).filter(Element.class::isInstance).map(Element.class::cast);
    }

    private static String xml(Node element) {
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter text = new StringWriter();
            transformer.transform(new DOMSource(element), new StreamResult(text));
            return outdented(text.toString());
        } catch (TransformerException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// the first line has no indentation any more; the last one has that of the element
    private static String outdented(String xml) {
        String last = xml.substring(xml.lastIndexOf('\n') + 1);
        int indentation = last.length() - last.stripLeading().length();
        return xml.replace("\n" + " ".repeat(indentation), "\n");
    }
}
