package org.quorate.export;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// A configuration as text in which only what means something is left, so that two of them can be compared line by line.
///
/// Two configurations that come to the same text may differ in no more than this:
///
/// 1. attributes of `<cib>` (versions, schema) and the status;
/// 2. cluster properties that the cluster itself writes;
/// 3. ids of sets, their values, of rules and their expressions, of operations and of permissions;
/// 4. the order of values in a set, of operations, of sections, and of parts of different kinds; empty sections and sets;
///    where templates stand among resources; the order of tags among each other;
/// 5. entries of remote and guest nodes that say nothing, which Pacemaker makes itself;
/// 6. defaults that pcs writes out: the action `start` of an order, the role `Started` of a colocation, `and` between the
///    conditions of a rule, the address of a guest or remote node that is its name;
/// 7. a monitor operation of a primitive for which the design has none: pcs insists on one.
public final class CanonicalCib {
    private static final Set<String> RUN_TIME = Set.of("cluster-infrastructure", "cluster-name", "dc-version", "have-watchdog", "last-lrm-refresh");
    private static final Set<String> SETS = Set.of("instance_attributes", "meta_attributes", "utilization", "cluster_property_set");
    private static final Set<String> WITHOUT_ID = Set.of("instance_attributes", "meta_attributes", "utilization", "nvpair", "rule", "expression",
            "rsc_expression", "op_expression", "date_expression", "date_spec", "duration", "op", "operations", "resource_set", "acl_permission");

    private final Set<String> insisted;

    private CanonicalCib(Set<String> insisted) {
        this.insisted = insisted;
    }

    /// @param monitorless primitives for which the design has no monitor operation
    public static String of(String xml, Set<String> monitorless) {
        return String.join("\n", new CanonicalCib(monitorless).lines(configuration(xml), ""));
    }

    private static Element configuration(String xml) {
        try {
            Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml))).getDocumentElement();
            return (Element) root.getElementsByTagName("configuration").item(0);
        } catch (ParserConfigurationException | SAXException | IOException failed) {
            throw new AssertionError("no configuration: " + failed.getMessage(), failed);
        }
    }

    private List<String> lines(Element element, String indentation) {
        List<String> inside = new ArrayList<>();
        List<List<String>> children = children(element).stream().filter(this::counts).sorted(order(element))
                .map(child -> lines(child, indentation + "  ")).toList();
        if (SETS.contains(element.getTagName()) || element.getTagName().equals("operations")) {
            children = children.stream().sorted(Comparator.comparing(Object::toString)).toList();
        }
        children.forEach(inside::addAll);
        inside.addFirst(indentation + element.getTagName() + " " + attributes(element));
        return inside;
    }

    /// members of a group and objects of a section keep their order among each other
    private static Comparator<Element> order(Element parent) {
        return switch (parent.getTagName()) {
            case "resources" -> Comparator.comparing(child -> !child.getTagName().equals("template"));
            case "constraints" -> (_, _) -> 0;
            case "tags" -> Comparator.comparing(child -> child.getAttribute("id"));
            default -> Comparator.comparing(Element::getTagName);
        };
    }

    private boolean counts(Element element) {
        Element parent = (Element) element.getParentNode();
        return switch (element.getTagName()) {
            case "nvpair" -> !(parent.getTagName().equals("cluster_property_set") && RUN_TIME.contains(element.getAttribute("name")))
                    && !isDefaultAddress(element, parent);
            case "node" -> !element.getAttribute("type").equals("remote") || !children(element).isEmpty();
            case "op" -> !(element.getAttribute("name").equals("monitor") && insisted.contains(((Element) parent.getParentNode()).getAttribute("id")));
            case "instance_attributes", "meta_attributes", "utilization", "operations", "cluster_property_set" -> children(element).stream().anyMatch(this::counts)
                    || !element.getAttribute("id-ref").isEmpty();
            default -> !parent.getTagName().equals("configuration") || !children(element).isEmpty();
        };
    }

    private static boolean isDefaultAddress(Element pair, Element set) {
        Element owner = (Element) set.getParentNode();
        String value = pair.getAttribute("value");
        return switch (pair.getAttribute("name")) {
            case "remote-addr" -> children(set).stream().anyMatch(other -> other.getAttribute("name").equals("remote-node") && other.getAttribute("value").equals(value));
            case "server" -> owner.getAttribute("type").equals("remote") && owner.getAttribute("id").equals(value);
            default -> false;
        };
    }

    private static String attributes(Element element) {
        TreeMap<String, String> attributes = new TreeMap<>();
        IntStream.range(0, element.getAttributes().getLength()).mapToObj(element.getAttributes()::item)
                .forEach(attribute -> attributes.put(attribute.getNodeName(), attribute.getNodeValue()));
        if (WITHOUT_ID.contains(element.getTagName())) {
            attributes.remove("id");
        }
        switch (element.getTagName()) {
            case "rsc_order" -> {
                attributes.remove("first-action", "start");
                attributes.remove("then-action", "start");
            }
            case "rsc_colocation" -> {
                attributes.remove("rsc-role", "Started");
                attributes.remove("with-rsc-role", "Started");
            }
            case "rule" -> attributes.remove("boolean-op", "and");
            default -> { }
        }
        return attributes.entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue()).collect(Collectors.joining(" | "));
    }

    private static List<Element> children(Element parent) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast).toList();
    }
}
