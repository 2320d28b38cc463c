package org.quorate.cib;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.quorate.model.ClusterNode;
import org.quorate.model.Element;
import org.quorate.model.Foreign;
import org.quorate.model.NvSet;
import org.quorate.model.RemoteNodeEntry;

/// The section `<nodes>`.
final class NodeReading {

    private static final List<String> USUAL = List.of("instance_attributes", "utilization");

    private final Reading reading;
    private final SetReading sets;

    NodeReading(Reading reading) {
        this.reading = reading;
        sets = new SetReading(reading);
    }

    List<Element> read(XmlCib.Nodes section) {
        List<Element> elements = new ArrayList<>();
        for (Object child : section.children) {
            elements.add(child instanceof XmlCib.Node node && node.id != null && node.uname != null ? node(node) : reading.unmodelled("nodes", child));
        }
        return elements;
    }

    /// Source: lib/pengine/unpack.c, unpack_nodes: no type, `member` and `normal` are cluster nodes, `remote` is remote
    private Element node(XmlCib.Node node) {
        String name = Objects.requireNonNull(node.uname);
        return switch (node.type) {
            case "remote" -> remote(node, name);
            case "member", "normal" -> member(node, name);
            case null -> member(node, name);
            default -> reading.unmodelled("nodes", node);
        };
    }

    private ClusterNode member(XmlCib.Node node, String name) {
        Foreign foreign = reading.foreign(name, node, USUAL);
        return new ClusterNode(reading.newId(ClusterNode.class, name), name, node.id(), Optional.empty(), List.of(), Optional.empty(),
                attributes(node), utilization(node), node.type == null ? foreign : with(foreign, "type", node.type));
    }

    private RemoteNodeEntry remote(XmlCib.Node node, String name) {
        Foreign foreign = reading.foreign(name, node, USUAL);
        String id = Objects.requireNonNull(node.id);
        return new RemoteNodeEntry(reading.newId(RemoteNodeEntry.class, name), name, attributes(node), utilization(node),
                id.equals(name) ? foreign : with(foreign, "id", id));
    }

    private List<NvSet> attributes(XmlCib.Node node) {
        return sets.sets(node.id().orElseThrow(), node, XmlSets.InstanceAttributes.class,
                index -> CibIds.nodeSet(node.id().orElseThrow(), "instance_attributes", index));
    }

    private List<NvSet> utilization(XmlCib.Node node) {
        return sets.sets(node.id().orElseThrow(), node, XmlSets.Utilization.class,
                index -> CibIds.nodeSet(node.id().orElseThrow(), "utilization", index));
    }

    private static Foreign with(Foreign foreign, String attribute, String value) {
        Map<String, String> attributes = new LinkedHashMap<>(foreign.attributes());
        attributes.put(attribute, value);
        return new Foreign(attributes, foreign.elements(), foreign.order());
    }
}
