package org.quorate.export.pcs;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

import org.quorate.model.ElementId;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Parts of the exported CIB, for what pcs has no words for: so both exports say the same.
final class CibPieces {
    /// pcs makes their ids itself
    private static final Set<String> WITHOUT_KEPT_ID = Set.of("cluster_property_set", "instance_attributes", "meta_attributes", "utilization", "nvpair",
            "rule", "expression", "rsc_expression", "op_expression", "date_expression", "date_spec", "duration", "operations", "op", "resource_set",
            "acl_permission", "network", "storage");

    private final Document cib;
    private final Set<String> referred;

    /// @param cib what the CIB exporter wrote for the design
    CibPieces(String cib) {
        this.cib = parsed(cib);
        referred = referred(this.cib);
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

    /// An object of a section, put there with cibadmin.
    List<Step> insert(String section, String id, String reason, List<ElementId> from) {
        return objects(section, id).stream().<Step>map(xml -> new Step.Insert(section, xml, reason, from)).toList();
    }

    /// Whether an object shares a part with others, by reference: pcs would neither write the reference nor keep the id
    /// that is referred to.
    Optional<String> shared(String section, String id) {
        return shared(children(section).filter(child -> child.getAttribute("id").equals(id)));
    }

    /// The same for a set of a section, counted from 0.
    Optional<String> shared(String section, int index) {
        return shared(children(section).skip(index).limit(1));
    }

    Optional<String> sharedNode(String name) {
        return shared(children("nodes").filter(node -> node.getAttribute("uname").equals(name)));
    }

    private Optional<String> shared(Stream<Element> objects) {
        return objects.flatMap(CibPieces::all).anyMatch(part -> part.hasAttribute("id-ref") || WITHOUT_KEPT_ID.contains(part.getTagName())
                && referred.contains(part.getAttribute("id"))) ? Optional.of(PcsLimits.SHARED) : Optional.empty();
    }

    /// Every id that something refers to as a part.
    private static Set<String> referred(Document cib) {
        return elements(cib.getElementsByTagName("*")).flatMap(element -> Stream.of(element.getAttribute("id-ref"), element.getAttribute("reference"),
                element.getTagName().equals("obj_ref") ? element.getAttribute("id") : "")).filter(id -> !id.isEmpty()).collect(Collectors.toSet());
    }

    private static Stream<Element> all(Element element) {
        return Stream.concat(Stream.of(element), elements(element.getElementsByTagName("*")));
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
