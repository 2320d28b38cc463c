package org.quorate.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quorate.model.Corosync;
import org.quorate.model.ElementId;
import org.quorate.model.Host;
import org.quorate.model.Machine;
import org.quorate.model.ManagementController;
import org.quorate.model.Pdu;
import org.quorate.model.Port;
import org.quorate.model.PowerSupply;
import org.quorate.model.Primitive;
import org.quorate.model.Sbd;
import org.quorate.model.SharedStorage;
import org.quorate.model.Switch;
import org.quorate.model.Topology;

/// The units behind fence devices: which PDU it is, what it cuts, over which network it is reached.
public final class FenceWiring {

    private final Topology topology;
    private final Nodes nodes;
    private final Power power;

    FenceWiring(Topology topology, Nodes nodes) {
        this.topology = topology;
        this.nodes = nodes;
        power = new Power(topology);
    }

    Power power() {
        return power;
    }

    /// The PDU that a device switches: the one it is wired to, or else the one with its address.
    public Optional<Pdu> pdu(FenceDevice device) {
        return topology.find(device.primitive().wiring().flatMap(Primitive.Wiring::unit), Pdu.class)
                .or(() -> device.address()
                        .flatMap(address -> topology.all(Pdu.class).filter(pdu -> pdu.address().equals(Optional.of(address))).findFirst()));
    }

    /// The power supplies of a node's host that a device cuts: those on its PDU, and on the mapped outlets where both are known.
    public List<PowerSupply> cut(FenceDevice device, Node node, Host host) {
        Optional<ElementId> pdu = pdu(device).map(Pdu::id);
        List<String> ports = device.ports(node.name());
        return host.supplies().stream().filter(supply -> pdu.isPresent() && supply.source().equals(pdu))
                .filter(supply -> ports.isEmpty() || supply.outlet().isEmpty() || ports.contains(supply.outlet().get())).toList();
    }

    /// How the unit that fences a node is connected: as the device says, else like the PDU, else like the management
    /// controller of the node's host. Empty: not known.
    public Optional<Port> port(FenceDevice device, Node node) {
        return device.primitive().wiring().flatMap(Primitive.Wiring::port).or(() -> switch (device.agent()) {
            case OUTLET -> pdu(device).flatMap(Pdu::port);
            case CONTROLLER -> topology.find(node.machine(), Host.class).flatMap(Host::controller).flatMap(ManagementController::port);
            case HYPERVISOR, FABRIC, SBD, WATCHDOG, KDUMP, SOFTWARE, OTHER -> unitPort(device);
        });
    }

    private Optional<Port> unitPort(FenceDevice device) {
        return topology.find(device.primitive().wiring().flatMap(Primitive.Wiring::unit), Machine.class)
                .flatMap(machine -> machine.ports().stream().findFirst());
    }

    /// The switches (or networks of which no switch is known) that the path to a device has in common with every cluster
    /// link of the node. Empty: nothing in common, or not known.
    public Set<ElementId> sharedWithAllLinks(FenceDevice device, Node node) {
        List<Corosync.Link> links = topology.cluster().corosync().links();
        Set<ElementId> shared = new LinkedHashSet<>();
        port(device, node).map(port -> carrier(port.network(), port.through())).ifPresent(shared::add);
        for (Corosync.Link link : links) {
            shared.removeIf(carrier -> link.network().map(network -> carrier(network, plug(node, network)))
                    .filter(carrier::equals).isEmpty());
        }
        return links.isEmpty() ? Set.of() : shared;
    }

    private Optional<ElementId> plug(Node node, ElementId network) {
        return topology.find(node.machine(), Machine.class).stream().flatMap(machine -> machine.ports().stream())
                .filter(port -> port.network().equals(network)).findFirst().flatMap(Port::through);
    }

    private ElementId carrier(ElementId network, Optional<ElementId> through) {
        return through.or(() -> soleSwitch(network)).orElse(network);
    }

    private Optional<ElementId> soleSwitch(ElementId network) {
        List<Switch> carriers = topology.all(Switch.class).filter(device -> device.networks().contains(network)).toList();
        return carriers.size() == 1 ? Optional.of(carriers.getFirst().id()) : Optional.empty();
    }

    /// The SBD disks that are known and that a node's machine does not see.
    public List<String> disksHiddenFrom(Node node) {
        return topology.cluster().sbd().map(Sbd::disks).orElse(List.of()).stream().filter(disk -> isHidden(disk, node)).toList();
    }

    private boolean isHidden(String disk, Node node) {
        List<SharedStorage.Lun> luns = topology.all(SharedStorage.class).flatMap(storage -> storage.luns().stream())
                .filter(lun -> lun.device().equals(Optional.of(disk))).toList();
        return node.machine().isPresent() && !luns.isEmpty() && luns.stream()
                .noneMatch(lun -> lun.users().isEmpty() || lun.users().contains(node.machine().get()));
    }
}
