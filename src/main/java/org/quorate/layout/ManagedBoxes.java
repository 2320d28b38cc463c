package org.quorate.layout;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.quorate.analysis.Facts;
import org.quorate.layout.Box.Kind;
import org.quorate.model.Bundle;
import org.quorate.model.Clone;
import org.quorate.model.ElementId;
import org.quorate.model.Group;
import org.quorate.model.Primitive;
import org.quorate.model.Resource;
import org.quorate.model.Topology;
import org.quorate.model.VirtualMachine;
import org.quorate.simulate.Placement;

/// Adds what the cluster starts and stops: its virtual machines, then the services.
final class ManagedBoxes {

    private static final Comparator<String> BY_NUMBER = Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private final Topology topology;
    private final Facts facts;
    private final Placement placement;
    private final Map<String, Set<String>> instances = new HashMap<>();
    private final ContainmentBuilder tree;

    ManagedBoxes(Topology topology, Facts facts, Placement placement, ContainmentBuilder tree) {
        this.topology = topology;
        this.facts = facts;
        this.placement = placement;
        this.tree = tree;
        placement.nodes().keySet().forEach(instance ->
                instances.computeIfAbsent(base(instance), _ -> new TreeSet<>(BY_NUMBER)).add(instance));
    }

    private static String base(String instance) {
        int colon = instance.lastIndexOf(':');
        return colon < 0 ? instance : instance.substring(0, colon);
    }

    void add() {
        addMachines();
        List<Resource> topLevel = facts.resources().topLevel().toList();
        topLevel.stream().filter(Bundle.class::isInstance).forEach(this::addService);
        topLevel.stream().filter(resource -> !(resource instanceof Bundle)).forEach(this::addService);
    }

    /// Machines on nodes that are in the tree first, so that a guest inside a managed machine finds it there. What is left
    /// over stands nowhere, or in a circle.
    private void addMachines() {
        Set<Primitive> waiting = new LinkedHashSet<>(topology.all(Primitive.class).filter(this::isMachine).toList());
        boolean found = true;
        while (found) {
            List<Primitive> ready = waiting.stream().filter(vm -> home(vm.name()).isPresent()).toList();
            ready.forEach(vm -> addMachine(vm, home(vm.name()).orElseThrow()));
            ready.forEach(waiting::remove);
            found = !ready.isEmpty();
        }
        waiting.forEach(vm -> addMachine(vm, tree.tray()));
        topology.all(VirtualMachine.class).filter(vm -> !tree.family().contains(BoxId.of(vm.id())))
                .forEach(vm -> tree.family().add(tree.shown(vm.id()), Kind.VM, tree.tray()));
    }

    /// Whether the resource is a virtual machine that is drawn as one.
    private boolean isMachine(Primitive primitive) {
        return !primitive.isFenceDevice() && !primitive.isRemoteConnection()
                && (primitive.guestNode().isPresent() || machine(primitive).isPresent());
    }

    private Optional<VirtualMachine> machine(Primitive primitive) {
        return topology.find(primitive.machine(), VirtualMachine.class);
    }

    private void addMachine(Primitive primitive, BoxId parent) {
        BoxId box = tree.shown(machine(primitive).map(VirtualMachine::id).orElse(primitive.id()));
        tree.family().add(box, Kind.VM, parent);
        tree.standsFor(primitive.id(), box);
        primitive.guestNode().ifPresent(node -> tree.nodeRunsIn(node, box));
    }

    private void addService(Resource resource) {
        switch (resource) {
            case Primitive primitive -> {
                if (isService(primitive)) {
                    tree.family().add(tree.shown(primitive.id()), Kind.SERVICE, home(primitive.name()).orElseGet(tree::tray));
                }
            }
            case Group group -> addGroup(group, tree.shown(group.id()), "");
            case Clone clone -> addClone(clone);
            case Bundle bundle -> addBundle(bundle);
        }
    }

    /// A box for each replica where its container runs. With a resource inside the replica is a node, where that instance runs,
    /// and others may; the instances of the container are named as the engine's, `httpd-bundle-podman-0`.
    ///
    /// Source: lib/pengine/bundle.c (`create_docker_resource`, `create_remote_resource`)
    private void addBundle(Bundle bundle) {
        Optional<Primitive> child = bundle.child().flatMap(facts.resources()::find).filter(Primitive.class::isInstance).map(Primitive.class::cast);
        for (int replica = 0; replica < bundle.replicas(); replica++) {
            String name = bundle.name() + "-" + replica;
            BoxId box = BoxId.of(bundle.id(), name);
            BoxId parent = home(bundle.name() + "-" + bundle.container().engine() + "-" + replica).orElseGet(tree::tray);
            tree.family().add(box, child.isPresent() ? Kind.GROUP : Kind.SERVICE, parent);
            tree.standsFor(bundle.id(), box);
            if (child.isPresent()) {
                BoxId inside = BoxId.of(child.get().id(), child.get().name() + ":" + replica);
                tree.family().add(inside, Kind.SERVICE, box);
                tree.standsFor(child.get().id(), inside);
                tree.nodeRunsIn(name, box);
            }
        }
    }

    private boolean isService(Primitive primitive) {
        return !primitive.isFenceDevice() && !primitive.isRemoteConnection() && !isMachine(primitive);
    }

    /// @param suffix of the instance names: empty, or `:1`
    private void addGroup(Group group, BoxId box, String suffix) {
        List<Primitive> members = facts.resources().primitives(group).filter(this::isService).toList();
        BoxId parent = members.stream().flatMap(member -> home(member.name() + suffix).stream()).findFirst().orElseGet(tree::tray);
        tree.family().add(box, Kind.GROUP, parent);
        for (Primitive member : members) {
            BoxId inside = suffix.isEmpty() ? BoxId.of(member.id()) : BoxId.of(member.id(), member.name() + suffix);
            tree.family().add(inside, Kind.SERVICE, box);
            tree.standsFor(member.id(), inside);
        }
    }

    private void addClone(Clone clone) {
        Optional<Resource> child = facts.resources().find(clone.child());
        switch (child.orElse(null)) {
            case Primitive primitive when isService(primitive) -> addInstances(clone, primitive);
            case Group group -> addGroupInstances(clone, group);
            case null, default -> tree.family().add(tree.shown(clone.id()), Kind.SERVICE, tree.tray());
        }
    }

    private void addInstances(Clone clone, Primitive primitive) {
        Set<String> names = instances.getOrDefault(primitive.name(), Set.of(primitive.name()));
        for (String name : names) {
            BoxId box = BoxId.of(primitive.id(), name);
            tree.family().add(box, Kind.SERVICE, home(name).orElseGet(tree::tray));
            stands(clone.id(), primitive.id(), box);
        }
    }

    private void addGroupInstances(Clone clone, Group group) {
        Set<String> suffixes = new TreeSet<>(BY_NUMBER);
        facts.resources().primitives(group).forEach(member -> instances.getOrDefault(member.name(), Set.of())
                .forEach(instance -> suffixes.add(instance.substring(member.name().length()))));
        for (String suffix : suffixes.isEmpty() ? Set.of("") : suffixes) {
            BoxId box = BoxId.of(group.id(), group.name() + suffix);
            addGroup(group, box, suffix);
            stands(clone.id(), group.id(), box);
        }
    }

    private void stands(ElementId clone, ElementId child, BoxId box) {
        tree.standsFor(clone, box);
        tree.standsFor(child, box);
    }

    /// The box of the node that an instance runs on.
    private Optional<BoxId> home(String instance) {
        return placement.node(instance).flatMap(tree::nodeBox);
    }
}
