package org.quorate.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quorate.model.ClusterNode;
import org.quorate.model.Components;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.Host;
import org.quorate.model.Machine;
import org.quorate.model.NaturalId;
import org.quorate.model.Primitive;
import org.quorate.model.VirtualMachine;

/// The machines behind nodes and resources, of which a cluster's files say nothing: a host for each cluster node and
/// remote node, a virtual machine for each resource that starts one.
final class Machines {

    /// agents that start what can run an operating system of its own
    private static final Set<String> VM_AGENTS = Set.of("ocf:heartbeat:VirtualDomain", "ocf:heartbeat:Xen", "ocf:heartbeat:lxc",
            "ocf:heartbeat:ManageVE", "ocf:heartbeat:vmware");

    private final Set<ElementId> taken = new HashSet<>();
    private final List<Element> machines = new ArrayList<>();

    private Machines() {
    }

    /// @return the machines that are needed, then the elements, which refer to them
    static List<Element> before(List<Element> elements) {
        Machines machines = new Machines();
        elements.forEach(element -> machines.taken.add(element.id()));
        List<Element> changed = elements.stream().map(machines::withMachine).toList();
        List<Element> all = new ArrayList<>(machines.machines);
        all.addAll(changed);
        return all;
    }

    private Element withMachine(Element element) {
        return switch (element) {
            case ClusterNode node -> Components.with(node, "machine", host(node.name()));
            case Primitive primitive when primitive.isRemoteConnection() -> Components.with(primitive, "machine", host(primitive.name()));
            case Primitive primitive when startsMachine(primitive) -> Components.with(primitive, "machine", virtualMachine(primitive.name()));
            default -> element;
        };
    }

    private static boolean startsMachine(Primitive primitive) {
        return VM_AGENTS.contains(primitive.agent().toString()) || primitive.guestNode().isPresent();
    }

    private Optional<ElementId> host(String name) {
        return added(Host.named(newId(Host.class, name), name));
    }

    private Optional<ElementId> virtualMachine(String name) {
        return added(VirtualMachine.named(newId(VirtualMachine.class, name), name));
    }

    private ElementId newId(Class<? extends Machine> kind, String name) {
        return NaturalId.free(taken::contains, kind, name);
    }

    private Optional<ElementId> added(Machine machine) {
        taken.add(machine.id());
        machines.add(machine);
        return Optional.of(machine.id());
    }
}
