package org.quorate.cib;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.quorate.model.AgentName;
import org.quorate.model.CibBoolean;
import org.quorate.model.Clone;
import org.quorate.model.Element;
import org.quorate.model.Foreign;
import org.quorate.model.Group;
import org.quorate.model.NvSet;
import org.quorate.model.Operations;
import org.quorate.model.Primitive;

/// The section `<resources>`.
final class ResourceReading {

    static final List<String> USUAL_IN_PRIMITIVE = List.of("instance_attributes", "meta_attributes", "operations", "utilization");
    private static final String SECTION = "resources";
    private static final List<String> USUAL_IN_CONTAINER = List.of("primitive", "group", "instance_attributes", "meta_attributes");

    private final Reading reading;
    private final SetReading sets;
    private final OperationReading operations;
    private final List<Element> elements = new ArrayList<>();

    ResourceReading(Reading reading) {
        this.reading = reading;
        sets = new SetReading(reading);
        operations = new OperationReading(reading);
    }

    List<Element> read(XmlCib.Resources section) {
        section.children().forEach(this::readOne);
        return elements;
    }

    private void readOne(Object child) {
        switch (child) {
            case XmlResources.Primitive primitive when isInternal(primitive) ->
                    elements.add(reading.unmodelled(SECTION, child, KindWords.INTERNAL_CONNECTION));
            case XmlResources.Primitive primitive when isComplete(primitive) -> primitive(primitive);
            case XmlResources.Group group when isComplete(group) -> group(group);
            case XmlResources.Clone clone when isComplete(clone) -> clone(clone);
            default -> elements.add(reading.unmodelled(SECTION, child));
        }
    }

    /// what crm_simulate writes down of its own: Source: lib/pengine/remote.c, pe_create_remote_xml
    private static boolean isInternal(XmlResources.Primitive primitive) {
        return primitive.children(XmlSets.MetaAttributes.class).flatMap(set -> set.children(XmlSets.NvPair.class))
                .anyMatch(pair -> "internal_rsc".equals(pair.name) && pair.value != null && CibBoolean.isTrue(pair.value));
    }

    private boolean isComplete(XmlResources.Primitive primitive) {
        return primitive.id != null && agent(primitive).isPresent();
    }

    private boolean isComplete(XmlResources.Group group) {
        return group.id != null && group.children(XmlResources.Primitive.class).allMatch(this::isComplete);
    }

    private boolean isComplete(XmlResources.Clone clone) {
        List<Object> children = clone.children().stream().filter(ResourceReading::isResource).toList();
        return clone.id != null && children.size() == 1
                && (children.getFirst() instanceof XmlResources.Primitive p ? isComplete(p) : isComplete((XmlResources.Group) children.getFirst()));
    }

    private static boolean isResource(Object child) {
        return child instanceof XmlResources.Primitive || child instanceof XmlResources.Group;
    }

    private Optional<AgentName> agent(XmlResources.Primitive primitive) {
        if (primitive.standard != null && primitive.type != null) {
            return Optional.of(new AgentName(primitive.standard, Optional.ofNullable(primitive.provider), primitive.type));
        }
        return Optional.ofNullable(primitive.template).map(_ -> AgentName.OF_TEMPLATE);
    }

    private void primitive(XmlResources.Primitive primitive) {
        String name = Objects.requireNonNull(primitive.id);
        List<XmlResources.Operations> written = primitive.children(XmlResources.Operations.class).toList();
        boolean plain = written.size() == 1 && OperationReading.isPlain(written.getFirst());
        Foreign foreign = reading.foreign(name, primitive, child -> !(child instanceof XmlResources.Operations) || plain, USUAL_IN_PRIMITIVE);
        elements.add(new Primitive(reading.newId(Primitive.class, name), name, agent(primitive).orElseThrow(),
                Optional.ofNullable(primitive.template), Optional.ofNullable(primitive.description), instanceAttributes(name, primitive), metaAttributes(name, primitive),
                sets.sets(name, primitive, XmlSets.Utilization.class, index -> CibIds.set(name, "utilization", index)),
                plain ? operations.read(name, written.getFirst()) : Operations.NONE, Optional.empty(), Optional.empty(), foreign));
    }

    private void group(XmlResources.Group group) {
        String name = Objects.requireNonNull(group.id);
        List<String> members = group.children(XmlResources.Primitive.class).map(member -> Objects.requireNonNull(member.id)).toList();
        elements.add(new Group(reading.newId(Group.class, name), name, Optional.ofNullable(group.description), members,
                instanceAttributes(name, group), metaAttributes(name, group), reading.foreign(name, group, _ -> true, USUAL_IN_CONTAINER)));
        group.children(XmlResources.Primitive.class).forEach(this::primitive);
    }

    private void clone(XmlResources.Clone clone) {
        String name = Objects.requireNonNull(clone.id);
        XmlObject child = (XmlObject) clone.children().stream().filter(ResourceReading::isResource).findFirst().orElseThrow();
        elements.add(new Clone(reading.newId(Clone.class, name), name, Optional.ofNullable(clone.description), child.id().orElseThrow(),
                instanceAttributes(name, clone), metaAttributes(name, clone), false, reading.foreign(name, clone, _ -> true, USUAL_IN_CONTAINER)));
        readOne(child);
    }

    private List<NvSet> instanceAttributes(String name, XmlObject object) {
        return sets.sets(name, object, XmlSets.InstanceAttributes.class, index -> CibIds.set(name, "instance_attributes", index));
    }

    private List<NvSet> metaAttributes(String name, XmlObject object) {
        return sets.sets(name, object, XmlSets.MetaAttributes.class, index -> CibIds.set(name, "meta_attributes", index));
    }
}
