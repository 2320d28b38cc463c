package org.quorate.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.analysis.MachineRole;
import org.quorate.analysis.Node;
import org.quorate.model.AgentName;
import org.quorate.model.Components;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.Foreign;
import org.quorate.model.Host;
import org.quorate.model.Machine;
import org.quorate.model.Nv;
import org.quorate.model.NvSet;
import org.quorate.model.Operation;
import org.quorate.model.Primitive;
import org.quorate.model.VirtualMachine;

/// A virtual machine from the palette. On a cluster node it is a guest node first of all; a menu offers what else it may be.
final class NewVirtualMachine {

    private final Draft draft;

    NewVirtualMachine(Draft draft) {
        this.draft = draft;
    }

    Verdict on(Optional<Element> onto) {
        if (onto.isEmpty()) {
            return Verdict.of(guest(Optional.empty()), opaque(Optional.empty()));
        }
        if (!(onto.get() instanceof Host host)) {
            return Verdict.refused("A virtual machine runs on a host, not in " + Words.a(draft, onto.get()));
        }
        return switch (draft.role(host)) {
            case MEMBER -> Verdict.of(guest(draft.nodeOn(host)), opaque(draft.nodeOn(host)), member(host), remote(host), unmanaged(host));
            case REMOTE -> Verdict.refused("Pacemaker never runs a guest node's VM on a remote node");
            case OUTSIDE -> Verdict.of(unmanaged(host), member(host), remote(host));
            case GUEST, OPAQUE -> Verdict.refused("A virtual machine runs on a host");
        };
    }

    private Offer guest(Optional<Node> node) {
        Fresh fresh = draft.fresh();
        String name = fresh.next(draft.facts().nodes().of(Node.Kind.GUEST).map(Node::name), "guest1");
        VirtualMachine vm = VirtualMachine.named(fresh.id(VirtualMachine.class, name), name);
        List<Nv> remote = new ArrayList<>(List.of(Nv.of("remote-node", name)));
        List<String> row = draft.all(Primitive.class).flatMap(primitive -> primitive.meta("remote-addr").stream()).toList();
        fresh.address(row).ifPresent(address -> remote.add(Nv.of("remote-addr", address)));
        Primitive resource = resource(fresh, fresh.wanted("vm-" + name), vm, remote);
        return managed(fresh, vm, resource, node, "guest node: services may run in it");
    }

    private Offer opaque(Optional<Node> node) {
        Fresh fresh = draft.fresh();
        String name = fresh.next(machines(MachineRole.OPAQUE), "vm1");
        VirtualMachine vm = VirtualMachine.named(fresh.id(VirtualMachine.class, name), name);
        return managed(fresh, vm, resource(fresh, name, vm, List.of()), node, "managed VM that the cluster does not see into");
    }

    private Offer managed(Fresh fresh, VirtualMachine vm, Primitive resource, Optional<Node> node, String what) {
        Location location = new Location(draft, resource.name(), fresh);
        List<Element> made = new ArrayList<>(List.of(vm, resource, location.onClusterNodes()));
        node.ifPresent(host -> made.add(location.preference(host.name())));
        String where = node.map(host -> "; it will prefer " + host.name() + " (score " + Location.PREFERENCE.text() + ")").orElse("; the cluster chooses its host");
        return Offer.adding("Add virtual machine " + vm.name(), vm.name() + " becomes a " + what + where, made);
    }

    private Offer member(Host host) {
        NewMachine machines = new NewMachine(draft);
        VirtualMachine vm = standing(host, MachineRole.MEMBER, "vnode1");
        return Offer.adding("Add virtual cluster node " + vm.name(), vm.name() + " becomes a cluster node with 1 vote, and shares the fate of " + host.name(),
                List.of(vm, machines.node(vm.name(), vm.id(), machines.addresses())));
    }

    private Offer remote(Host host) {
        VirtualMachine vm = standing(host, MachineRole.REMOTE, "vremote1");
        return Offer.adding("Add virtual remote node " + vm.name(), vm.name() + " becomes a remote node on " + host.name() + ": the cluster does not start it",
                List.of(vm, new NewMachine(draft).connection(vm.name(), vm.id())));
    }

    private Offer unmanaged(Host host) {
        VirtualMachine vm = standing(host, MachineRole.OUTSIDE, "vm1");
        return Offer.adding("Add virtual machine " + vm.name(), vm.name() + " runs on " + host.name() + "; the cluster does not manage it", List.of(vm));
    }

    private VirtualMachine standing(Host host, MachineRole role, String first) {
        Fresh fresh = draft.fresh();
        String name = fresh.next(machines(role), first);
        return Components.with(VirtualMachine.named(fresh.id(VirtualMachine.class, name), name), "host", Optional.of(host.id()));
    }

    private Stream<String> machines(MachineRole role) {
        return draft.all(VirtualMachine.class).filter(vm -> draft.role(vm) == role).map(Machine::name);
    }

    /// Source: resource-agents, ocf:heartbeat:VirtualDomain
    private Primitive resource(Fresh fresh, String name, VirtualMachine vm, List<Nv> remote) {
        boolean migrates = draft.topology().intentions().liveMigration();
        List<Nv> parameters = new ArrayList<>(List.of(Nv.of("config", "/etc/libvirt/qemu/" + vm.name() + ".xml"), Nv.of("hypervisor", "qemu:///system")));
        List<Nv> meta = new ArrayList<>(remote);
        List<Operation> operations = new ArrayList<>(List.of(Operation.of("monitor", "30s", Map.of("timeout", "30s")),
                Operation.of("start", "0s", Map.of("timeout", "120s")), Operation.of("stop", "0s", Map.of("timeout", "300s"))));
        if (migrates) {
            parameters.add(Nv.of("migration_transport", "ssh"));
            meta.add(Nv.of("allow-migrate", "true"));
            operations.add(Operation.of("migrate_to", "0s", Map.of("timeout", "300s")));
            operations.add(Operation.of("migrate_from", "0s", Map.of("timeout", "120s")));
        }
        return new Primitive(fresh.id(Primitive.class, name), name, AgentName.ocf("heartbeat", "VirtualDomain"), Optional.empty(),
                List.of(NvSet.of(parameters)), meta.isEmpty() ? List.of() : List.of(NvSet.of(meta)), List.of(), operations, Optional.of(vm.id()),
                Optional.empty(), Foreign.NONE);
    }
}
