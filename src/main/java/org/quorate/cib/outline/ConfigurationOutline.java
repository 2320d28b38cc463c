package org.quorate.cib.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quorate.cib.CibIds;
import org.quorate.cib.CibSections;
import org.quorate.cib.XmlElement;
import org.quorate.model.AclGroup;
import org.quorate.model.AclRole;
import org.quorate.model.AclTarget;
import org.quorate.model.Alert;
import org.quorate.model.Cluster;
import org.quorate.model.ClusterElement;
import org.quorate.model.ClusterNode;
import org.quorate.model.Constraint;
import org.quorate.model.ElementId;
import org.quorate.model.FencingLevel;
import org.quorate.model.NvSet;
import org.quorate.model.RemoteNodeEntry;
import org.quorate.model.Tag;
import org.quorate.model.Topology;
import org.quorate.model.Unmodelled;

/// The `<configuration>` and its sections.
final class ConfigurationOutline {

    private final Topology topology;
    private final Building building;
    private final SetOutline sets;
    private final ConstraintOutline constraints;
    private final AdministrationOutline administration;
    private final Map<ElementId, String> nodeIds;

    ConfigurationOutline(Topology topology, Building building, Map<ElementId, String> nodeIds) {
        this.topology = topology;
        this.building = building;
        sets = new SetOutline(building);
        constraints = new ConstraintOutline(building);
        this.nodeIds = nodeIds;
        administration = new AdministrationOutline(building);
    }

    /// @throws IllegalArgumentException if the wanted section is none
    XmlElement configuration(Optional<String> section, List<ElementId> select) {
        Map<String, List<XmlElement>> children = new LinkedHashMap<>();
        Stream.concat(CibSections.all().stream(), topology.all(Unmodelled.class).map(Unmodelled::section)).distinct()
                .forEach(each -> children.put(each, children(each)));
        section.filter(wanted -> !children.containsKey(wanted)).ifPresent(wanted -> {
            throw new IllegalArgumentException(wanted + " is no section of a CIB; there are " + String.join(", ", children.keySet()));
        });
        List<String> used = children.keySet().stream().filter(each -> !children.getOrDefault(each, List.of()).isEmpty()).toList();
        Set<String> names = section.map(Set::of).orElseGet(() -> CibSections.written(used, topology.cluster().sections()));
        List<XmlElement> sections = new ArrayList<>();
        for (String name : names) {
            List<XmlElement> wanted = children.getOrDefault(name, List.of()).stream().filter(child -> isWanted(child, select)).toList();
            if (!wanted.isEmpty() || select.isEmpty()) {
                sections.add(new XmlElement(name, Map.of(), wanted));
            }
        }
        return new XmlElement("configuration", Map.of(), sections);
    }

    /// an object is wanted with all that it contains, and with what contains it
    private boolean isWanted(XmlElement element, List<ElementId> selected) {
        return selected.isEmpty() || element.all().anyMatch(each -> building.origin(each).filter(selected::contains).isPresent());
    }

    private List<XmlElement> children(String section) {
        Cluster cluster = topology.cluster();
        return switch (section) {
            case "crm_config" -> withForeign(section, sets.sets("cluster_property_set", cluster.properties(), CibIds::properties));
            case "rsc_defaults" -> withForeign(section, defaults(section, cluster.resourceDefaults()));
            case "op_defaults" -> withForeign(section, defaults(section, cluster.operationDefaults()));
            case "resources" -> new ResourceOutline(topology, building).elements();
            default -> topology.all(ClusterElement.class).flatMap(element -> child(section, element)).toList();
        };
    }

    private List<XmlElement> defaults(String section, List<NvSet> defaults) {
        return sets.sets("meta_attributes", defaults, index -> CibIds.set(section, "meta_attributes", index));
    }

    private List<XmlElement> withForeign(String section, List<XmlElement> typed) {
        return Stream.concat(typed.stream(), topology.all(Unmodelled.class).flatMap(unmodelled -> unmodelled(section, unmodelled))).toList();
    }

    private Stream<XmlElement> child(String section, ClusterElement element) {
        return switch (element) {
            case ClusterNode node when section.equals("nodes") -> Stream.of(building.from(node.id(), node(node)));
            case RemoteNodeEntry entry when section.equals("nodes") -> Stream.of(building.from(entry.id(), remote(entry)));
            case Constraint constraint when section.equals("constraints") -> Stream.of(constraints.constraint(constraint));
            case FencingLevel level when section.equals("fencing-topology") -> Stream.of(constraints.level(level));
            case Tag tag when section.equals("tags") -> Stream.of(administration.tag(tag));
            case AclRole role when section.equals("acls") -> Stream.of(administration.role(role));
            case AclTarget target when section.equals("acls") -> Stream.of(administration.target(target));
            case AclGroup group when section.equals("acls") -> Stream.of(administration.group(group));
            case Alert alert when section.equals("alerts") -> Stream.of(administration.alert(alert));
            case Unmodelled unmodelled -> unmodelled(section, unmodelled);
            default -> Stream.empty();
        };
    }

    private Stream<XmlElement> unmodelled(String section, Unmodelled unmodelled) {
        return unmodelled.section().equals(section) ? building.fragment(unmodelled.xml()).map(xml -> building.from(unmodelled.id(), xml)).stream()
                : Stream.empty();
    }

    private XmlElement node(ClusterNode node) {
        String id = nodeIds.getOrDefault(node.id(), node.name());
        return new XmlElement("node", building.attributes().with("id", id).with("uname", node.name()).with(node.foreign()).map(),
                building.children(nodeSets(id, node.attributes(), node.utilization()), node.foreign()));
    }

    private XmlElement remote(RemoteNodeEntry entry) {
        Building.Attributes attributes = building.attributes().with("id", entry.name()).with("uname", entry.name()).with("type", "remote")
                .with(entry.foreign());
        return new XmlElement("node", attributes.map(), building.children(
                nodeSets(attributes.map().getOrDefault("id", entry.name()), entry.attributes(), entry.utilization()), entry.foreign()));
    }

    private List<XmlElement> nodeSets(String id, List<NvSet> attributes, List<NvSet> utilization) {
        return Stream.concat(
                sets.sets("instance_attributes", attributes, index -> CibIds.nodeSet(id, "instance_attributes", index)).stream(),
                sets.sets("utilization", utilization, index -> CibIds.nodeSet(id, "utilization", index)).stream()).toList();
    }
}
