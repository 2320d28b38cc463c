package org.quorate.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quorate.analysis.MachineRole;
import org.quorate.model.AgentName;
import org.quorate.model.ClusterNode;
import org.quorate.model.Components;
import org.quorate.model.Corosync;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.Foreign;
import org.quorate.model.Host;
import org.quorate.model.Machine;
import org.quorate.model.ManagementController;
import org.quorate.model.Nv;
import org.quorate.model.NvSet;
import org.quorate.model.Operation;
import org.quorate.model.Pdu;
import org.quorate.model.Port;
import org.quorate.model.PowerSupply;
import org.quorate.model.Primitive;
import org.quorate.model.Switch;

/// Hosts from the palette and what they are in the cluster. A new host is like the last one of its role (cores, memory,
/// watchdog, hypervisor, whether it has a controller) and draws from the PDUs of the rack that it is dropped on.
final class NewMachine {

    private final Draft draft;
    private final Fresh fresh;

    NewMachine(Draft draft) {
        this.draft = draft;
        this.fresh = draft.fresh();
    }

    Verdict host(Optional<Element> onto) {
        if (onto.isPresent() && draft.placeOf(onto.get()).isEmpty()) {
            return Verdict.refused("A host cannot stand in " + Words.a(draft, onto.get()));
        }
        String name = fresh.next(draft.all(Host.class).map(Host::name), "host1");
        Optional<Element> place = onto.flatMap(draft::placeOf);
        return Verdict.of(Offer.adding("Add host " + name, name + " becomes a host outside the cluster" + where(place),
                List.of(newHost(name, place, MachineRole.OUTSIDE, List.of()))));
    }

    Verdict clusterNode(Optional<Element> onto) {
        if (onto.isPresent() && onto.get() instanceof Machine machine) {
            return spare(machine, MachineRole.MEMBER).orElseGet(() -> Verdict.of(Offer.adding("Make " + machine.name() + " a cluster node",
                    machine.name() + " becomes a cluster node with 1 vote", List.of(node(fresh.forNode(machine.name()), machine.id(), addresses())))));
        }
        Optional<Element> place = onto.flatMap(draft::placeOf);
        if (onto.isPresent() && place.isEmpty()) {
            return Verdict.refused("A cluster node cannot stand in " + Words.a(draft, onto.get()));
        }
        String name = fresh.next(draft.all(ClusterNode.class).map(ClusterNode::name), "node1");
        List<String> addresses = addresses();
        Host host = newHost(name, place, MachineRole.MEMBER, addresses);
        return Verdict.of(Offer.adding("Add cluster node " + name, name + " becomes a cluster node with 1 vote" + where(place),
                List.of(host, node(name, host.id(), addresses))));
    }

    Verdict remoteNode(Optional<Element> onto) {
        if (onto.isPresent() && onto.get() instanceof Machine machine) {
            return spare(machine, MachineRole.REMOTE).orElseGet(() -> Verdict.of(Offer.adding("Make " + machine.name() + " a remote node",
                    machine.name() + " becomes a remote node: no vote", List.of(connection(fresh.forNode(machine.name()), machine.id())))));
        }
        Optional<Element> place = onto.flatMap(draft::placeOf);
        if (onto.isPresent() && place.isEmpty()) {
            return Verdict.refused("A remote node cannot stand in " + Words.a(draft, onto.get()));
        }
        String name = fresh.next(draft.all(Primitive.class).filter(Primitive::isRemoteConnection).map(Primitive::name), "remote1");
        Host host = newHost(name, place, MachineRole.REMOTE, List.of());
        return Verdict.of(Offer.adding("Add remote node " + name, name + " becomes a remote node" + where(place) + ": no vote",
                List.of(host, connection(name, host.id()))));
    }

    /// Refused unless the machine has no role in the cluster yet.
    private Optional<Verdict> spare(Machine machine, MachineRole wanted) {
        MachineRole role = draft.role(machine);
        if (role == MachineRole.OUTSIDE) {
            return Optional.empty();
        }
        String present = Words.aRole(role);
        return Optional.of(Verdict.refused(role == wanted ? machine.name() + " is " + present + " already"
                : machine.name() + " is " + present + "; it cannot be " + Words.aRole(wanted) + " as well"));
    }

    /// The full stack on a machine.
    ClusterNode node(String name, ElementId machine, List<String> addresses) {
        return new ClusterNode(fresh.id(ClusterNode.class, name), name, Optional.of(fresh.nodeId()), Optional.of(machine), addresses,
                Optional.empty(), List.of(), List.of(), Foreign.NONE);
    }

    /// `pacemaker_remote` on a machine: the connection resource has the node's name.
    ///
    /// Source: Pacemaker Remote, "Remote Nodes"; the times are what `pcs cluster node add-remote` writes
    Primitive connection(String name, ElementId machine) {
        List<String> row = draft.all(Primitive.class).filter(Primitive::isRemoteConnection).flatMap(p -> p.parameter("server").stream()).toList();
        List<Nv> parameters = new ArrayList<>();
        fresh.address(row).ifPresent(address -> parameters.add(Nv.of("server", address)));
        parameters.add(Nv.of("reconnect_interval", "60s"));
        return new Primitive(fresh.id(Primitive.class, name), name, AgentName.ocf("pacemaker", "remote"), Optional.empty(), List.of(NvSet.of(parameters)), List.of(), List.of(),
                List.of(Operation.of("monitor", "30s", Map.of("timeout", "30s")), Operation.of("start", "0s", Map.of("timeout", "60s")),
                        Operation.of("stop", "0s", Map.of("timeout", "60s"))),
                Optional.of(machine), Optional.empty(), Foreign.NONE);
    }

    /// One for each corosync link, each following those that the nodes have on it.
    List<String> addresses() {
        List<ClusterNode> nodes = draft.all(ClusterNode.class).toList();
        int links = Math.max(draft.cluster().corosync().links().size(), nodes.stream().mapToInt(node -> node.addresses().size()).max().orElse(0));
        List<String> addresses = new ArrayList<>();
        for (int link = 0; link < links; link++) {
            int number = link;
            List<String> row = nodes.stream().filter(node -> node.addresses().size() > number).map(node -> node.addresses().get(number)).toList();
            Optional<String> address = fresh.address(row);
            if (address.isEmpty()) {
                break;
            }
            addresses.add(address.get());
        }
        return addresses;
    }

    private Host newHost(String name, Optional<Element> place, MachineRole role, List<String> addresses) {
        ElementId id = fresh.id(Host.class, name);
        Host like = draft.all(Host.class).filter(host -> draft.role(host) == role).reduce((_, last) -> last).orElseGet(() -> Host.named(id, name));
        return new Host(id, name, place.map(Element::id), supplies(place), ports(addresses), controller(like), like.watchdog(), like.cores(),
                like.memory(), like.hypervisor());
    }

    private List<PowerSupply> supplies(Optional<Element> place) {
        return pdus(place).stream().limit(2).map(pdu -> new PowerSupply(Optional.of(pdu.id()), Optional.empty())).toList();
    }

    private List<Pdu> pdus(Optional<Element> place) {
        return draft.all(Pdu.class).filter(pdu -> place.isPresent() && pdu.rack().equals(place.map(Element::id))).toList();
    }

    private Optional<ManagementController> controller(Host like) {
        List<String> row = draft.all(Host.class).flatMap(host -> host.controller().flatMap(ManagementController::address).stream()).toList();
        return like.controller().map(present -> Components.with(Components.with(present, "address", fresh.address(row)), "power", Optional.empty()));
    }

    /// a port for each link whose network is known, through its switch where there is but one
    private List<Port> ports(List<String> addresses) {
        List<Corosync.Link> links = draft.cluster().corosync().links();
        List<Port> ports = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            Optional<String> address = i < addresses.size() ? Optional.of(addresses.get(i)) : Optional.empty();
            links.get(i).network().ifPresent(network -> ports.add(new Port(network, onlySwitch(network), address)));
        }
        return ports;
    }

    private Optional<ElementId> onlySwitch(ElementId network) {
        List<ElementId> carrying = draft.all(Switch.class).filter(device -> device.networks().contains(network)).map(Switch::id).toList();
        return carrying.size() == 1 ? Optional.of(carrying.getFirst()) : Optional.empty();
    }

    private String where(Optional<Element> place) {
        List<Pdu> pdus = pdus(place).stream().limit(2).toList();
        String power = pdus.isEmpty() ? "" : ", fed by " + pdus.stream().map(Pdu::name).collect(Collectors.joining(" and "));
        return place.map(each -> " in " + each.name()).orElse("") + power;
    }
}
