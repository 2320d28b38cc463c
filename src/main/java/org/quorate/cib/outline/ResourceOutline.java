package org.quorate.cib.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quorate.cib.CibIds;
import org.quorate.cib.XmlElement;
import org.quorate.model.AgentName;
import org.quorate.model.Bundle;
import org.quorate.model.Clone;
import org.quorate.model.ClusterElement;
import org.quorate.model.ElementId;
import org.quorate.model.Foreign;
import org.quorate.model.Group;
import org.quorate.model.NvSet;
import org.quorate.model.Operation;
import org.quorate.model.Operations;
import org.quorate.model.Primitive;
import org.quorate.model.Resource;
import org.quorate.model.Template;
import org.quorate.model.Topology;
import org.quorate.model.Unmodelled;

/// The section `<resources>`: what groups and clones contain stands in them, each resource once.
final class ResourceOutline {

    private final Topology topology;
    private final Building building;
    private final SetOutline sets;
    private final Map<String, Resource> byName = new LinkedHashMap<>();
    private final Set<String> contained = new HashSet<>();
    private final Set<ElementId> written = new HashSet<>();

    ResourceOutline(Topology topology, Building building) {
        this.topology = topology;
        this.building = building;
        sets = new SetOutline(building);
        topology.all(Resource.class).forEach(resource -> byName.putIfAbsent(resource.name(), resource));
        topology.all(Group.class).forEach(group -> contained.addAll(group.members()));
        topology.all(Clone.class).forEach(clone -> contained.add(clone.child()));
        topology.all(Bundle.class).forEach(bundle -> bundle.child().ifPresent(contained::add));
    }

    List<XmlElement> elements() {
        List<XmlElement> elements = new ArrayList<>();
        for (ClusterElement element : topology.all(ClusterElement.class).toList()) {
            switch (element) {
                case Unmodelled unmodelled when unmodelled.section().equals("resources") ->
                        building.fragment(unmodelled.xml()).ifPresent(xml -> elements.add(building.from(unmodelled.id(), xml)));
                case Template template -> elements.add(building.from(template.id(), template(template)));
                case Resource resource when !contained.contains(resource.name()) -> resource(resource).ifPresent(elements::add);
                default -> { }
            }
        }
        // what no container took: its container is missing a place itself, or its name stands twice
        topology.all(Resource.class).filter(resource -> !written.contains(resource.id())).toList()
                .forEach(resource -> resource(resource).ifPresent(elements::add));
        return elements;
    }

    private Optional<XmlElement> resource(Resource resource) {
        written.add(resource.id());
        return switch (resource) {
            case Primitive primitive -> Optional.of(building.from(primitive.id(), primitive(primitive)));
            case Group group -> Optional.of(building.from(group.id(), group(group)));
            case Clone clone -> clone(clone).map(element -> building.from(clone.id(), element));
            case Bundle bundle -> Optional.of(building.from(bundle.id(), bundle(bundle)));
        };
    }

    private XmlElement primitive(Primitive primitive) {
        Building.Attributes attributes = building.attributes().with("id", primitive.name());
        if (!primitive.agent().equals(AgentName.OF_TEMPLATE)) {
            agent(attributes, primitive.agent());
        }
        attributes.with("template", primitive.template()).with("description", primitive.description()).with(primitive.foreign());
        List<XmlElement> usual = new ArrayList<>(sets(primitive.name(), primitive.instanceAttributes(), primitive.metaAttributes()));
        operations(primitive.name(), primitive.operationSet()).ifPresent(usual::add);
        usual.addAll(utilization(primitive.name(), primitive.utilization()));
        return new XmlElement("primitive", attributes.map(), building.children(usual, primitive.foreign()));
    }

    private XmlElement template(Template template) {
        Building.Attributes attributes = agent(building.attributes().with("id", template.name()), template.agent())
                .with("description", template.description()).with(template.foreign());
        List<XmlElement> usual = new ArrayList<>(sets(template.name(), template.instanceAttributes(), template.metaAttributes()));
        operations(template.name(), template.operationSet()).ifPresent(usual::add);
        usual.addAll(utilization(template.name(), template.utilization()));
        return new XmlElement("template", attributes.map(), building.children(usual, template.foreign()));
    }

    private static Building.Attributes agent(Building.Attributes attributes, AgentName agent) {
        return attributes.with("class", agent.standard()).with("type", agent.type()).with("provider", agent.provider());
    }

    private List<XmlElement> utilization(String name, List<NvSet> utilization) {
        return sets.sets("utilization", utilization, index -> CibIds.set(name, "utilization", index));
    }

    private Optional<XmlElement> operations(String name, Operations operations) {
        return operations.isAbsent() ? Optional.empty() : Optional.of(new XmlElement("operations",
                building.attributes().with("id", operations.id()).with("id-ref", operations.reference()).map(),
                operations.list().stream().map(operation -> operation(name, operation)).toList()));
    }

    private XmlElement bundle(Bundle bundle) {
        List<XmlElement> usual = new ArrayList<>(sets(bundle.name(), bundle.instanceAttributes(), bundle.metaAttributes()));
        Building.Attributes container = building.attributes();
        container.with(bundle.container().options());
        usual.add(new XmlElement(bundle.container().engine(), container.map(), List.of()));
        bundle.network().ifPresent(network -> usual.add(network(bundle.name(), network)));
        bundle.storage().ifPresent(storage -> usual.add(storage(bundle.name(), storage)));
        bundle.child().ifPresent(child -> taken(child, Primitive.class).ifPresentOrElse(usual::add, () -> building.leaveOut(bundle.id(),
                "The resource %s in bundle %s is left out: there is no such primitive, or it stands elsewhere.".formatted(child, bundle.name()))));
        return new XmlElement("bundle", building.attributes().with("id", bundle.name()).with("description", bundle.description())
                .with(bundle.foreign()).map(), building.children(usual, bundle.foreign()));
    }

    private XmlElement network(String bundle, Bundle.ContainerNetwork network) {
        Building.Attributes attributes = building.attributes().with("id", network.id());
        attributes.with(network.options());
        List<XmlElement> ports = new ArrayList<>();
        network.ports().forEach(port -> ports.add(new XmlElement("port-mapping", building.attributes()
                .with("id", building.ids().of(port.id(), CibIds.portMapping(bundle, port))).with("port", port.port())
                .with("internal-port", port.internalPort()).with("range", port.range()).map(), List.of())));
        return new XmlElement("network", attributes.map(), ports);
    }

    private XmlElement storage(String bundle, Bundle.Storage storage) {
        List<XmlElement> mappings = new ArrayList<>();
        storage.mappings().forEach(mapping -> mappings.add(new XmlElement("storage-mapping", building.attributes()
                .with("id", building.ids().of(mapping.id(), CibIds.storageMapping(bundle, mappings.size())))
                .with("source-dir", mapping.sourceDir()).with("source-dir-root", mapping.sourceDirRoot())
                .with("target-dir", mapping.targetDir()).with("options", mapping.options()).map(), List.of())));
        return new XmlElement("storage", building.attributes().with("id", storage.id()).map(), mappings);
    }

    private XmlElement operation(String resource, Operation operation) {
        String id = building.ids().of(operation.id(), CibIds.operation(resource, operation.name(), operation.interval()));
        List<XmlElement> usual = new ArrayList<>(sets(id, operation.attributes(), operation.meta()));
        Building.Attributes attributes = building.attributes().with("name", operation.name())
                .with("interval", Optional.of(operation.interval()).filter(text -> !text.isEmpty()));
        Foreign options = new Foreign(operation.options(), List.of());
        return new XmlElement("op", attributes.with(options).with("id", id).with(operation.foreign()).map(),
                building.children(usual, operation.foreign()));
    }

    private XmlElement group(Group group) {
        List<XmlElement> usual = new ArrayList<>();
        for (String member : group.members()) {
            Optional<XmlElement> element = taken(member, Primitive.class);
            if (element.isEmpty()) {
                building.leaveOut(group.id(), "Member %s of group %s is left out: there is no such primitive, or it stands elsewhere.".formatted(member, group.name()));
            }
            element.ifPresent(usual::add);
        }
        usual.addAll(sets(group.name(), group.instanceAttributes(), group.metaAttributes()));
        return new XmlElement("group", building.attributes().with("id", group.name()).with("description", group.description()).with(group.foreign()).map(),
                building.children(usual, group.foreign()));
    }

    private Optional<XmlElement> clone(Clone clone) {
        Optional<XmlElement> child = taken(clone.child(), Primitive.class).or(() -> taken(clone.child(), Group.class));
        if (child.isEmpty()) {
            building.leaveOut(clone.id(), "Clone %s is left out: there is no primitive or group %s, or it stands elsewhere.".formatted(clone.name(), clone.child()));
            return Optional.empty();
        }
        List<XmlElement> usual = Stream.concat(child.stream(), sets(clone.name(), clone.instanceAttributes(), clone.metaAttributes()).stream()).toList();
        return Optional.of(new XmlElement(clone.master() ? "master" : "clone", building.attributes().with("id", clone.name()).with("description", clone.description())
                .with(clone.foreign()).map(), building.children(usual, clone.foreign())));
    }

    /// the resource of that name, for the container that asks first
    private Optional<XmlElement> taken(String name, Class<? extends Resource> kind) {
        return Optional.ofNullable(byName.get(name)).filter(kind::isInstance).filter(resource -> !written.contains(resource.id()))
                .flatMap(this::resource);
    }

    private List<XmlElement> sets(String owner, List<NvSet> instanceAttributes, List<NvSet> metaAttributes) {
        return Stream.concat(
                sets.sets("instance_attributes", instanceAttributes, index -> CibIds.set(owner, "instance_attributes", index)).stream(),
                sets.sets("meta_attributes", metaAttributes, index -> CibIds.set(owner, "meta_attributes", index)).stream()).toList();
    }
}
