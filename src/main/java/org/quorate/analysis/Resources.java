package org.quorate.analysis;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.model.Bundle;
import org.quorate.model.Clone;
import org.quorate.model.Group;
import org.quorate.model.Primitive;
import org.quorate.model.Resource;
import org.quorate.model.Tag;
import org.quorate.model.Template;
import org.quorate.model.Topology;

/// How resources contain each other, by name. Where a broken configuration has a name twice, the first counts.
public final class Resources {

    private final Map<String, Resource> byName;
    private final Map<String, String> parents;
    private final Map<String, Set<String>> collective;

    /// @param collective what templates and tags stand for
    private Resources(Map<String, Resource> byName, Map<String, String> parents, Map<String, Set<String>> collective) {
        this.byName = byName;
        this.parents = parents;
        this.collective = collective;
    }

    static Resources of(Topology topology) {
        Map<String, Resource> byName = new LinkedHashMap<>();
        Map<String, String> parents = new HashMap<>();
        topology.all(Resource.class).forEach(resource -> {
            byName.putIfAbsent(resource.name(), resource);
            children(resource).forEach(child -> parents.putIfAbsent(child, resource.name()));
        });
        Map<String, Set<String>> collective = new HashMap<>();
        topology.all(Template.class).forEach(template -> collective.put(template.name(), madeFrom(topology, template)));
        topology.all(Tag.class).forEach(tag -> collective.put(tag.name(), tag.references().stream()
                .flatMap(reference -> byName.containsKey(reference) ? Stream.of(reference) : collective.getOrDefault(reference, Set.of()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new))));
        return new Resources(byName, parents, collective);
    }

    private static Set<String> madeFrom(Topology topology, Template template) {
        return topology.all(Primitive.class).filter(primitive -> primitive.template().equals(Optional.of(template.name())))
                .map(Primitive::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<String> children(Resource resource) {
        return switch (resource) {
            case Primitive _ -> List.of();
            case Group group -> group.members();
            case Clone clone -> List.of(clone.child());
            case Bundle bundle -> bundle.child().stream().toList();
        };
    }

    public Optional<Resource> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    public boolean exists(String name) {
        return byName.containsKey(name);
    }

    /// Whether constraints may speak of a name: a resource, a template or a tag.
    public boolean isReferable(String name) {
        return exists(name) || collective.containsKey(name);
    }

    /// The names of the resources that a constraint means by a name: the resource itself, or those made from a template, or
    /// those with a tag. Empty when there is nothing of that name.
    ///
    /// Source: lib/pacemaker/pcmk_sched_constraints.c (`pcmk__valid_resource_or_tag`, `expand_tags_in_sets`)
    public Set<String> meant(String name) {
        return exists(name) ? Set.of(name) : collective.getOrDefault(name, Set.of());
    }

    /// The primitives that make up a cluster file system: lock managers, shared volumes, GFS2 and OCFS2.
    public Stream<Primitive> clusterStorage() {
        return all().filter(Primitive.class::isInstance).map(Primitive.class::cast).filter(primitive -> switch (primitive.agent().type()) {
            case "controld", "lvmlockd", "clvm" -> true;
            case "Filesystem" -> primitive.parameter("fstype").filter(type -> type.equals("gfs2") || type.equals("ocfs2")).isPresent();
            default -> false;
        });
    }

    /// In document order.
    public Stream<Resource> all() {
        return byName.values().stream();
    }

    /// Those that stand in no group and no clone, in document order.
    public Stream<Resource> topLevel() {
        return all().filter(resource -> parent(resource.name()).isEmpty());
    }

    /// The group or clone that a resource stands in directly.
    public Optional<Resource> parent(String name) {
        return Optional.ofNullable(parents.get(name)).flatMap(this::find);
    }

    /// The resource itself, or the outermost group or clone around it.
    public Resource outermost(Resource resource) {
        return parent(resource.name()).filter(parent -> !parent.equals(resource)).map(this::outermost).orElse(resource);
    }

    public Optional<Group> groupOf(String name) {
        return parent(name).filter(Group.class::isInstance).map(Group.class::cast);
    }

    /// The clone that a resource stands in, directly or with its group.
    public Optional<Clone> cloneOf(String name) {
        return parent(name).flatMap(parent -> parent instanceof Clone clone ? Optional.of(clone) : cloneOf(parent.name()));
    }

    /// The primitives in a resource, itself if it is one, in their order.
    public Stream<Primitive> primitives(Resource resource) {
        return switch (resource) {
            case Primitive primitive -> Stream.of(primitive);
            case Group group -> group.members().stream().flatMap(member -> find(member).stream()).flatMap(this::leaf);
            case Clone clone -> find(clone.child()).stream().filter(child -> !(child instanceof Clone)).flatMap(this::primitives);
            case Bundle bundle -> bundle.child().flatMap(this::find).stream().flatMap(this::leaf);
        };
    }

    private Stream<Primitive> leaf(Resource resource) {
        return resource instanceof Primitive primitive ? Stream.of(primitive) : Stream.empty();
    }
}
