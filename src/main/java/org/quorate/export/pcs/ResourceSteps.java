package org.quorate.export.pcs;

import static org.quorate.export.pcs.PcsLimits.any;
import static org.quorate.export.pcs.PcsLimits.first;
import static org.quorate.export.pcs.PcsLimits.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.quorate.analysis.Resources;
import org.quorate.model.Bundle;
import org.quorate.model.Clone;
import org.quorate.model.ElementId;
import org.quorate.model.Group;
import org.quorate.model.NvSet;
import org.quorate.model.Primitive;
import org.quorate.model.Resource;
import org.quorate.model.Topology;

/// Resources in pcs's words. A resource that pcs cannot say goes with all that stands in it, or around it, as XML.
///
/// Source: pcs/usage.py; what the commands write was tried with pcs 0.11.5
final class ResourceSteps {
    private static final Set<String> STANDARDS = Set.of("ocf", "lsb", "systemd", "service", "stonith");
    private static final Set<String> CONNECTION = Set.of("server", "port", "reconnect_interval");
    private static final Set<String> GUEST = Set.of("remote-node", "remote-addr", "remote-port", "remote-connect-timeout");

    private final Topology topology;
    private final Resources resources;
    private final CibPieces cib;
    private final PcsVersion version;
    private final BundleWords bundles;

    /// @param topology  the resources as they are written
    /// @param resources how they contain each other
    ResourceSteps(Topology topology, Resources resources, CibPieces cib, PcsVersion version) {
        this.topology = topology;
        this.resources = resources;
        this.cib = cib;
        this.version = version;
        bundles = new BundleWords(version);
    }

    /// A resource that stands in no other, with everything in it.
    List<Step> steps(Resource outermost) {
        Optional<String> limit = first(cib.shared("resources", outermost.name()), limit(outermost));
        if (limit.isEmpty()) {
            return said(outermost);
        }
        List<ElementId> from = tree(outermost).map(Resource::id).toList();
        return cib.insert("resources", outermost.name(), limit.get(), from);
    }

    private Stream<Resource> tree(Resource resource) {
        return Stream.concat(Stream.of(resource), children(resource).stream().flatMap(this::tree));
    }

    private List<Resource> children(Resource resource) {
        Stream<String> names = switch (resource) {
            case Primitive _ -> Stream.empty();
            case Group group -> group.members().stream();
            case Clone clone -> Stream.of(clone.child());
            case Bundle bundle -> bundle.child().stream();
        };
        return names.flatMap(name -> topology.named(Resource.class, name).stream())
                .filter(child -> resources.parent(child.name()).filter(parent -> parent.id().equals(resource.id())).isPresent()).toList();
    }

    private Optional<String> limit(Resource resource) {
        return first(PcsLimits.id(resource.name()), switch (resource) {
            case Primitive primitive -> limit(primitive);
            case Group group -> first(when(group.description().isPresent(), "a description"), container(group, group.instanceAttributes()),
                    PcsLimits.foreign(group.foreign()));
            case Clone clone -> first(when(clone.description().isPresent(), "a description"), container(clone, clone.instanceAttributes()),
                    when(clone.master(), "the old form of a promotable clone"), PcsLimits.foreign(clone.foreign()));
            case Bundle bundle -> first(bundles.limit(bundle), any(children(bundle), child -> child instanceof Primitive primitive ? inside(primitive)
                    : Optional.of("a bundle of something else than a primitive")));
        });
    }

    private Optional<String> container(Resource resource, List<NvSet> instanceAttributes) {
        List<Resource> children = children(resource);
        return first(when(!instanceAttributes.isEmpty(), "instance attributes of a group or clone"),
                PcsLimits.sets(resource.metaAttributes(), "meta attributes"),
                when(children.isEmpty(), "nothing inside"),
                when(children.stream().anyMatch(child -> child instanceof Primitive primitive && primitive.isFenceDevice()), "a fence device inside"),
                any(children, this::limit));
    }

    private Optional<String> inside(Primitive primitive) {
        return first(PcsLimits.id(primitive.name()), when(primitive.isFenceDevice() || primitive.isRemoteConnection() || primitive.guestNode().isPresent(),
                "a node or fence device in a bundle"), limit(primitive));
    }

    private Optional<String> limit(Primitive primitive) {
        return first(when(primitive.description().isPresent(), "a description"),
                when(primitive.template().isPresent(), "templates"),
                when(primitive.operationSet().id().isPresent() || primitive.operationSet().reference().isPresent(), "operations with an id"),
                when(!STANDARDS.contains(primitive.agent().standard()), "agents of the class " + primitive.agent().standard()),
                when(primitive.agent().type().isEmpty() || primitive.agent().toString().chars().anyMatch(Character::isWhitespace), "such an agent"),
                PcsLimits.sets(primitive.instanceAttributes(), "instance attributes"),
                PcsLimits.sets(primitive.metaAttributes(), "meta attributes"),
                PcsLimits.utilization(primitive.utilization()),
                PcsLimits.operations(primitive.operations(), version),
                PcsLimits.foreign(primitive.foreign()),
                when(primitive.isRemoteConnection() && primitive.guestNode().isPresent(), "a remote node that is a guest node as well"),
                primitive.isRemoteConnection() ? otherThan(primitive.instanceAttributes(), CONNECTION) : Optional.empty(),
                when(primitive.guestNode().isPresent() && GUEST.stream().anyMatch(name -> hasSecret(primitive, name)), "a secret in a guest node's address"));
    }

    private static Optional<String> otherThan(List<NvSet> sets, Set<String> names) {
        return sets.stream().flatMap(set -> set.pairs().stream()).filter(pair -> !names.contains(pair.name())).findFirst()
                .map(pair -> "the parameter " + pair.name() + " of a remote node's connection");
    }

    private static boolean hasSecret(Primitive primitive, String name) {
        return NvSet.names(primitive.metaAttributes(), name) && primitive.meta(name).isEmpty();
    }

    private List<Step> said(Resource resource) {
        return switch (resource) {
            case Primitive primitive -> said(primitive, List.of());
            case Group group -> {
                List<Step> steps = new ArrayList<>(children(group).stream().flatMap(child -> said(child).stream()).toList());
                steps.add(say(group, words("resource", "group", "add", group.name()), children(group).stream().map(Resource::name).toList()));
                if (!group.metaAttributes().isEmpty()) {
                    steps.add(say(group, words("resource", "meta", group.name()), Pairs.of(group.metaAttributes())));
                }
                yield steps;
            }
            case Clone clone -> {
                List<Step> steps = new ArrayList<>(children(clone).stream().flatMap(child -> said(child).stream()).toList());
                steps.add(say(clone, words("resource", "clone", clone.child(), clone.name()), Pairs.after("meta", clone.metaAttributes())));
                yield steps;
            }
            case Bundle bundle -> {
                List<Step> steps = new ArrayList<>(List.of(say(bundle, BundleWords.words(bundle), List.of())));
                children(bundle).forEach(child -> steps.addAll(said((Primitive) child, words("bundle", bundle.name()))));
                yield steps;
            }
        };
    }

    /// @param where what stands behind all else
    private static List<Step> said(Primitive primitive, List<String> where) {
        List<Step> steps = new ArrayList<>();
        steps.add(created(primitive, where));
        if (!primitive.utilization().isEmpty()) {
            steps.add(say(primitive, words("resource", "utilization", primitive.name()), Pairs.of(primitive.utilization())));
        }
        primitive.guestNode().ifPresent(node -> steps.add(say(primitive, words("cluster", "node", "add-guest", node, primitive.name()),
                guestOptions(primitive, node))));
        return steps;
    }

    private static Step created(Primitive primitive, List<String> where) {
        List<String> words = new ArrayList<>();
        if (primitive.isRemoteConnection()) {
            words.addAll(words("cluster", "node", "add-remote", primitive.name(), primitive.parameter("server").orElse(primitive.name())));
            words.addAll(Pairs.of(without(primitive.instanceAttributes(), Set.of("server"))));
        } else {
            words.addAll(primitive.isFenceDevice() ? words("stonith", "create", primitive.name(), primitive.agent().type())
                    : words("resource", "create", primitive.name(), primitive.agent().toString()));
            words.addAll(Pairs.of(primitive.instanceAttributes()));
        }
        words.addAll(Pairs.operations(primitive.operations()));
        words.addAll(Pairs.after("meta", primitive.guestNode().isPresent() ? without(primitive.metaAttributes(), GUEST) : primitive.metaAttributes()));
        words.addAll(where);
        return new Step.Create(words, List.of(primitive.id()));
    }

    /// Without an address pcs would take one from the machine on which it runs; Pacemaker's default is the node's name.
    private static List<String> guestOptions(Primitive primitive, String node) {
        List<String> options = new ArrayList<>();
        options.add("remote-addr=" + primitive.meta("remote-addr").orElse(node));
        for (String name : List.of("remote-port", "remote-connect-timeout")) {
            primitive.meta(name).ifPresent(value -> options.add(name + "=" + value));
        }
        return options;
    }

    private static List<NvSet> without(List<NvSet> sets, Set<String> names) {
        return sets.stream().map(set -> set.withPairs(set.pairs().stream().filter(pair -> !names.contains(pair.name())).toList())).toList();
    }

    private static List<String> words(String... words) {
        return List.of(words);
    }

    private static Step say(Resource resource, List<String> command, List<String> options) {
        return new Step.Say(Stream.concat(command.stream(), options.stream()).toList(), List.of(resource.id()));
    }
}
