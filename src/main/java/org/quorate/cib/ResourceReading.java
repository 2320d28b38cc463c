package org.quorate.cib;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.model.AgentName;
import org.quorate.model.CibBoolean;
import org.quorate.model.Clone;
import org.quorate.model.Element;
import org.quorate.model.Foreign;
import org.quorate.model.Group;
import org.quorate.model.Operations;
import org.quorate.model.Primitive;
import org.quorate.model.Template;

/// The section `<resources>`.
final class ResourceReading {

    private static final String SECTION = "resources";
    private static final List<String> USUAL_IN_PRIMITIVE = List.of("instance_attributes", "meta_attributes", "operations", "utilization");
    private static final List<String> USUAL_IN_GROUP = List.of("primitive", "instance_attributes", "meta_attributes");
    private static final List<String> USUAL_IN_CLONE = List.of("primitive", "group", "instance_attributes", "meta_attributes");

    private final Reading reading;
    private final SetReading sets;
    private final OperationReading operations;
    private final BundleReading bundles;
    private final List<Element> elements = new ArrayList<>();
    private final Map<String, Integer> occurrences = new HashMap<>();

    ResourceReading(Reading reading) {
        this.reading = reading;
        sets = new SetReading(reading);
        operations = new OperationReading(reading);
        bundles = new BundleReading(reading);
    }

    List<Element> read(XmlCib.Resources section) {
        count(section);
        section.children.forEach(this::readOne);
        return elements;
    }

    private void count(XmlObject container) {
        container.children(XmlObject.class).filter(ResourceReading::isResource).forEach(resource -> {
            resource.id().ifPresent(id -> occurrences.merge(id, 1, Integer::sum));
            count(resource);
        });
    }

    private static boolean isResource(Object child) {
        return child instanceof XmlResources.Primitive || child instanceof XmlResources.Group || child instanceof XmlResources.Clone
                || child instanceof XmlBundles.Bundle;
    }

    private void readOne(Object child) {
        switch (child) {
            case XmlResources.Primitive primitive when isInternal(primitive) ->
                    elements.add(reading.unmodelled(SECTION, child, KindWords.INTERNAL_CONNECTION));
            case XmlResources.Primitive primitive when isComplete(primitive) -> primitive(primitive);
            case XmlResources.Template template when template.id != null && agent(template).isPresent() -> template(template);
            case XmlResources.Group group when isComplete(group) -> group(group);
            case XmlResources.Clone clone when isComplete(clone) -> clone(clone);
            case XmlBundles.Bundle bundle when bundles.isComplete(bundle) && contents(bundle).allMatch(this::isComplete) -> {
                elements.add(bundles.bundle(bundle));
                bundle.children(XmlResources.Primitive.class).forEach(this::primitive);
            }
            default -> elements.add(reading.unmodelled(SECTION, child));
        }
    }

    /// what crm_simulate writes down of its own: Source: lib/pengine/remote.c, pe_create_remote_xml
    private static boolean isInternal(XmlResources.Primitive primitive) {
        return primitive.children(XmlSets.MetaAttributes.class).flatMap(set -> set.children(XmlSets.NvPair.class))
                .anyMatch(pair -> "internal_rsc".equals(pair.name) && pair.value != null && CibBoolean.isTrue(pair.value));
    }

    private static boolean isComplete(XmlResources.Primitive primitive) {
        boolean ofTemplate = primitive.template != null && primitive.standard == null && primitive.provider == null && primitive.type == null;
        return primitive.id != null && (ofTemplate || agent(primitive).isPresent());
    }

    private boolean isComplete(XmlResources.Group group) {
        return group.id != null && contents(group).allMatch(this::isComplete);
    }

    private boolean isComplete(XmlResources.Clone clone) {
        List<Object> contents = contents(clone).toList();
        return clone.id != null && contents.size() == 1 && isComplete(contents.getFirst());
    }

    /// what a container names must be the only one of that name
    private boolean isComplete(Object content) {
        return switch (content) {
            case XmlResources.Primitive primitive -> isComplete(primitive) && occurrences.getOrDefault(primitive.id, 0) == 1;
            case XmlResources.Group group -> isComplete(group) && occurrences.getOrDefault(group.id, 0) == 1;
            default -> false;
        };
    }

    private static Stream<Object> contents(XmlObject container) {
        return container.children.stream().filter(child -> child instanceof XmlResources.Primitive
                || child instanceof XmlResources.Group && container instanceof XmlResources.Clone);
    }

    private static Optional<AgentName> agent(XmlResources.AgentObject object) {
        return object.standard == null || object.type == null ? Optional.empty()
                : Optional.of(new AgentName(object.standard, Optional.ofNullable(object.provider), object.type))
                        .filter(agent -> !agent.equals(AgentName.OF_TEMPLATE));
    }

    private void primitive(XmlResources.Primitive primitive) {
        String name = Objects.requireNonNull(primitive.id);
        elements.add(new Primitive(reading.newId(Primitive.class, name), name, agent(primitive).orElse(AgentName.OF_TEMPLATE),
                Optional.ofNullable(primitive.template), Optional.ofNullable(primitive.description), sets.instanceAttributes(name, primitive),
                sets.metaAttributes(name, primitive), sets.utilization(name, primitive), operations(name, primitive), Optional.empty(),
                Optional.empty(), foreign(name, primitive)));
    }

    private void template(XmlResources.Template template) {
        String name = Objects.requireNonNull(template.id);
        elements.add(new Template(reading.newId(Template.class, name), name, agent(template).orElseThrow(),
                Optional.ofNullable(template.description), sets.instanceAttributes(name, template), sets.metaAttributes(name, template),
                sets.utilization(name, template), operations(name, template), foreign(name, template)));
    }

    private Operations operations(String name, XmlObject resource) {
        return OperationReading.plain(resource).map(written -> operations.read(name, written)).orElse(Operations.NONE);
    }

    private Foreign foreign(String name, XmlObject resource) {
        boolean plain = OperationReading.plain(resource).isPresent();
        return reading.foreign(name, resource, child -> Reading.isOneOf(child, USUAL_IN_PRIMITIVE)
                && (plain || !(child instanceof XmlResources.Operations)), USUAL_IN_PRIMITIVE);
    }

    private void group(XmlResources.Group group) {
        String name = Objects.requireNonNull(group.id);
        List<String> members = group.children(XmlResources.Primitive.class).map(member -> Objects.requireNonNull(member.id)).toList();
        elements.add(new Group(reading.newId(Group.class, name), name, Optional.ofNullable(group.description), members,
                sets.instanceAttributes(name, group), sets.metaAttributes(name, group), reading.foreign(name, group, USUAL_IN_GROUP)));
        group.children(XmlResources.Primitive.class).forEach(this::primitive);
    }

    private void clone(XmlResources.Clone clone) {
        String name = Objects.requireNonNull(clone.id);
        XmlObject child = (XmlObject) contents(clone).findFirst().orElseThrow();
        elements.add(new Clone(reading.newId(Clone.class, name), name, Optional.ofNullable(clone.description), child.id().orElseThrow(),
                sets.instanceAttributes(name, clone), sets.metaAttributes(name, clone), clone instanceof XmlResources.Master,
                reading.foreign(name, clone, USUAL_IN_CLONE)));
        if (child instanceof XmlResources.Primitive primitive) {
            primitive(primitive);
        } else {
            group((XmlResources.Group) child);
        }
    }
}
