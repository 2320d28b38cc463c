package org.quorate.app.inspector;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Node;
import org.quorate.model.AclRole;
import org.quorate.model.CibRule;
import org.quorate.model.ClusterElement;
import org.quorate.model.Components;
import org.quorate.model.Constraint;
import org.quorate.model.Element;
import org.quorate.model.Group;
import org.quorate.model.Nv;
import org.quorate.model.NvSet;
import org.quorate.model.Operations;
import org.quorate.model.Primitive;
import org.quorate.model.Resource;
import org.quorate.model.ResourceSet;
import org.quorate.model.Tag;
import org.quorate.model.Template;
import org.quorate.model.TicketConstraint;
import org.quorate.model.Topology;

/// The names that a configuration can speak of.
final class Suggestions {

    private Suggestions() {
    }

    static List<String> resources(Topology topology) {
        return topology.all(Resource.class).map(Resource::name).distinct().toList();
    }

    /// What a group can hold.
    static List<String> primitives(Topology topology) {
        return topology.all(Primitive.class).filter(primitive -> !primitive.isFenceDevice()).map(Primitive::name).distinct().toList();
    }

    /// What a clone can hold.
    static List<String> clonable(Topology topology) {
        return topology.all(Resource.class).filter(resource -> resource instanceof Group || resource instanceof Primitive)
                .map(Resource::name).distinct().toList();
    }

    static List<String> fenceDevices(Topology topology) {
        return topology.fenceDevices().map(Primitive::name).distinct().toList();
    }

    static List<String> nodes(Topology topology) {
        return Facts.of(topology).nodes().all().stream().map(Node::name).distinct().toList();
    }

    /// What a constraint can speak of.
    static List<String> placeable(Topology topology) {
        return topology.elements().stream().filter(element -> element instanceof Resource || element instanceof Template || element instanceof Tag)
                .map(Element::name).distinct().toList();
    }

    /// What a tag or a permission can speak of, by its CIB id.
    static List<String> taggable(Topology topology) {
        return topology.elements().stream()
                .filter(element -> element instanceof Resource || element instanceof Template || element instanceof Constraint || element instanceof Tag)
                .map(Element::name).distinct().toList();
    }

    static List<String> templates(Topology topology) {
        return topology.all(Template.class).map(Template::name).distinct().toList();
    }

    static List<String> roles(Topology topology) {
        return topology.all(AclRole.class).map(AclRole::name).distinct().toList();
    }

    static List<String> tickets(Topology topology) {
        return topology.all(TicketConstraint.class).map(TicketConstraint::ticket).distinct().toList();
    }

    /// The ids by which `id-ref` can refer to a set.
    static List<String> sets(Topology topology) {
        return ids(topology, NvSet.class, NvSet::id);
    }

    static List<String> pairs(Topology topology) {
        return ids(topology, Nv.class, Nv::id);
    }

    static List<String> rules(Topology topology) {
        return ids(topology, CibRule.class, CibRule::id);
    }

    static List<String> operations(Topology topology) {
        return ids(topology, Operations.class, Operations::id);
    }

    static List<String> resourceSets(Topology topology) {
        return ids(topology, ResourceSet.class, ResourceSet::id);
    }

    private static <R extends Record> List<String> ids(Topology topology, Class<R> type, Function<R, Optional<String>> id) {
        Stream<Object> all = Stream.concat(topology.all(ClusterElement.class), Stream.of(topology.cluster()));
        return all.flatMap(Suggestions::within).filter(type::isInstance).map(type::cast).flatMap(part -> id.apply(part).stream()).distinct().toList();
    }

    /// the records that a value consists of
    private static Stream<Object> within(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.stream().flatMap(Suggestions::within);
            case List<?> list -> list.stream().flatMap(Suggestions::within);
            case Record record -> Stream.concat(Stream.of(record), Arrays.stream(record.getClass().getRecordComponents())
                    .flatMap(component -> within(Components.get(record, component.getName()))));
            default -> Stream.empty();
        };
    }
}
