package org.quorate.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quorate.model.AgentName;
import org.quorate.model.Alert;
import org.quorate.model.Bundle;
import org.quorate.model.CibRule;
import org.quorate.model.Clone;
import org.quorate.model.Cluster;
import org.quorate.model.ClusterElement;
import org.quorate.model.ClusterNode;
import org.quorate.model.Components;
import org.quorate.model.Constraint;
import org.quorate.model.Element;
import org.quorate.model.Elements;
import org.quorate.model.Group;
import org.quorate.model.LocationConstraint;
import org.quorate.model.Nv;
import org.quorate.model.NvSet;
import org.quorate.model.Operation;
import org.quorate.model.Operations;
import org.quorate.model.Primitive;
import org.quorate.model.RemoteNodeEntry;
import org.quorate.model.ResourceSet;
import org.quorate.model.Template;
import org.quorate.model.Topology;
import org.quorate.model.Value;

/// The configuration as Pacemaker acts on it: what stands for something elsewhere (`id-ref`) replaced by that, and primitives
/// with what their templates say. Facts are computed from it; edits are made to the design itself, with the same ids of elements.
///
/// Source: lib/common/xml.c (`expand_idref`), lib/pengine/complex.c (`unpack_template`)
final class Effective {

    private final Map<String, NvSet> sets = new HashMap<>();
    private final Map<String, Nv> pairs = new HashMap<>();
    private final Map<String, CibRule> rules = new HashMap<>();
    private final Map<String, ResourceSet> resourceSets = new HashMap<>();
    private final Map<String, Operations> operations = new HashMap<>();
    private final Map<String, Template> templates = new HashMap<>();

    private Effective(Topology topology) {
        Cluster cluster = topology.cluster();
        Stream.of(cluster.properties(), cluster.resourceDefaults(), cluster.operationDefaults()).forEach(this::index);
        topology.all(ClusterElement.class).forEach(this::index);
    }

    /// @return the same object where nothing stands for anything else
    static Topology of(Topology topology) {
        boolean plain = topology.all(ClusterElement.class).noneMatch(Effective::refers) && Stream.of(topology.cluster().properties(),
                topology.cluster().resourceDefaults(), topology.cluster().operationDefaults()).noneMatch(Effective::anyRefers);
        if (plain) {
            return topology;
        }
        Effective effective = new Effective(topology);
        Cluster cluster = topology.cluster();
        List<Element> elements = new ArrayList<>();
        topology.elements().forEach(element -> elements.add(effective.resolved(element)));
        return topology.withElements(Elements.of(elements)).withCluster(Components.with(Components.with(Components.with(cluster,
                "properties", effective.sets(cluster.properties())),
                "resourceDefaults", effective.sets(cluster.resourceDefaults())),
                "operationDefaults", effective.sets(cluster.operationDefaults())));
    }

    private static boolean refers(ClusterElement element) {
        return switch (element) {
            case Primitive primitive -> primitive.template().isPresent() || primitive.operationSet().reference().isPresent()
                    || sets(primitive).anyMatch(Effective::anyRefers) || primitive.operations().stream()
                            .anyMatch(operation -> anyRefers(operation.attributes()) || anyRefers(operation.meta()));
            case LocationConstraint location -> location.place() instanceof LocationConstraint.ByRules(List<CibRule> all)
                    && all.stream().anyMatch(rule -> rule.reference().isPresent()) || setsRefer(location.resourceSets());
            case Constraint constraint -> setsRefer(constraint.resourceSets());
            default -> sets(element).anyMatch(Effective::anyRefers);
        };
    }

    private static boolean anyRefers(List<NvSet> sets) {
        return sets.stream().anyMatch(set -> set.reference().isPresent() || set.rule().filter(rule -> rule.reference().isPresent()).isPresent()
                || set.pairs().stream().anyMatch(pair -> pair.value() instanceof Value.Shared));
    }

    private static boolean setsRefer(List<ResourceSet> sets) {
        return sets.stream().anyMatch(set -> set.reference().isPresent());
    }

    /// all sets of pairs of an element, without those of its operations
    private static Stream<List<NvSet>> sets(ClusterElement element) {
        return switch (element) {
            case Primitive primitive -> Stream.of(primitive.instanceAttributes(), primitive.metaAttributes(), primitive.utilization());
            case Template template -> Stream.of(template.instanceAttributes(), template.metaAttributes(), template.utilization());
            case Group group -> Stream.of(group.instanceAttributes(), group.metaAttributes());
            case Clone clone -> Stream.of(clone.instanceAttributes(), clone.metaAttributes());
            case Bundle bundle -> Stream.of(bundle.instanceAttributes(), bundle.metaAttributes());
            case ClusterNode node -> Stream.of(node.attributes(), node.utilization());
            case RemoteNodeEntry node -> Stream.of(node.attributes(), node.utilization());
            case Alert alert -> Stream.of(alert.instanceAttributes(), alert.metaAttributes());
            default -> Stream.empty();
        };
    }

    private void index(ClusterElement element) {
        sets(element).forEach(this::index);
        switch (element) {
            case Primitive primitive -> index(primitive.operationSet());
            case Template template -> {
                templates.putIfAbsent(template.name(), template);
                index(template.operationSet());
            }
            case Constraint constraint -> {
                constraint.resourceSets().forEach(set -> set.id().ifPresent(id -> resourceSets.putIfAbsent(id, set)));
                if (constraint instanceof LocationConstraint location && location.place() instanceof LocationConstraint.ByRules(List<CibRule> all)) {
                    all.forEach(this::index);
                }
            }
            default -> { }
        }
    }

    private void index(Operations all) {
        all.id().ifPresent(id -> operations.putIfAbsent(id, all));
        all.list().forEach(operation -> {
            index(operation.attributes());
            index(operation.meta());
        });
    }

    private void index(List<NvSet> all) {
        for (NvSet set : all) {
            set.id().ifPresent(id -> sets.putIfAbsent(id, set));
            set.rule().ifPresent(this::index);
            set.pairs().forEach(pair -> pair.id().ifPresent(id -> pairs.putIfAbsent(id, pair)));
        }
    }

    private void index(CibRule rule) {
        rule.id().ifPresent(id -> rules.putIfAbsent(id, rule));
    }

    private Element resolved(Element element) {
        return switch (element) {
            case Primitive primitive -> primitive(primitive);
            case LocationConstraint location -> location(location);
            case Constraint constraint -> constraint.withResourceSets(this::resourceSets);
            case Group group -> withSets(group);
            case Clone clone -> withSets(clone);
            case Bundle bundle -> withSets(bundle);
            case ClusterNode node -> Components.with(Components.with(node, "attributes", sets(node.attributes())), "utilization", sets(node.utilization()));
            case RemoteNodeEntry node -> Components.with(Components.with(node, "attributes", sets(node.attributes())), "utilization",
                    sets(node.utilization()));
            default -> element;
        };
    }

    private <R extends Record & ClusterElement> R withSets(R resource) {
        List<List<NvSet>> both = sets(resource).map(this::sets).toList();
        return Components.with(Components.with(resource, "instanceAttributes", both.getFirst()), "metaAttributes", both.get(1));
    }

    /// what is its own comes first, and so counts where a template says something else
    private Primitive primitive(Primitive primitive) {
        Optional<Template> template = primitive.template().map(templates::get);
        List<Operation> own = operations(primitive.operationSet());
        return new Primitive(primitive.id(), primitive.name(),
                template.filter(_ -> primitive.agent().equals(AgentName.OF_TEMPLATE)).map(Template::agent).orElse(primitive.agent()),
                primitive.template(), primitive.description().or(() -> template.flatMap(Template::description)),
                joined(primitive.instanceAttributes(), template.map(Template::instanceAttributes)),
                joined(primitive.metaAttributes(), template.map(Template::metaAttributes)),
                joined(primitive.utilization(), template.map(Template::utilization)),
                Operations.of(Stream.concat(own.stream(), template.stream().flatMap(each -> operations(each.operationSet()).stream())
                        .filter(operation -> own.stream().noneMatch(each -> isSame(each, operation)))).toList()),
                primitive.machine(), primitive.wiring(), primitive.foreign());
    }

    private static boolean isSame(Operation one, Operation other) {
        return one.name().equals(other.name()) && Durations.millis(one.interval()).equals(Durations.millis(other.interval()));
    }

    private List<NvSet> joined(List<NvSet> own, Optional<List<NvSet>> ofTemplate) {
        return Stream.concat(sets(own).stream(), ofTemplate.stream().flatMap(all -> sets(all).stream())).toList();
    }

    private List<Operation> operations(Operations all) {
        Operations meant = all.reference().map(operations::get).orElse(all);
        return meant.list().stream().map(operation -> Components.with(Components.with(operation, "attributes", sets(operation.attributes())),
                "meta", sets(operation.meta()))).toList();
    }

    private Constraint location(LocationConstraint location) {
        LocationConstraint placed = location.place() instanceof LocationConstraint.ByRules(List<CibRule> all)
                ? Components.with(location, "place", new LocationConstraint.ByRules(all.stream().map(this::rule).toList())) : location;
        return placed.withResourceSets(this::resourceSets);
    }

    private List<ResourceSet> resourceSets(List<ResourceSet> all) {
        return all.stream().map(set -> set.reference().map(resourceSets::get).orElse(set)).toList();
    }

    /// a set that refers to nothing stays, and says nothing
    private List<NvSet> sets(List<NvSet> all) {
        return all.stream().map(set -> set.reference().map(sets::get).orElse(set)).map(this::withValues).toList();
    }

    private NvSet withValues(NvSet set) {
        List<Nv> values = set.pairs().stream().map(pair -> pair.value() instanceof Value.Shared ? shared(pair) : pair).toList();
        return Components.with(set.withPairs(values), "rule", set.rule().map(this::rule));
    }

    private Nv shared(Nv pair) {
        Set<String> seen = new HashSet<>();
        Nv meant = pair;
        while (meant.value() instanceof Value.Shared(String id) && pairs.containsKey(id) && seen.add(id)) {
            meant = pairs.get(id);
        }
        return new Nv(pair.name().isEmpty() ? meant.name() : pair.name(), meant.value(), pair.id());
    }

    private CibRule rule(CibRule rule) {
        return rule.reference().map(rules::get).orElse(rule);
    }
}
