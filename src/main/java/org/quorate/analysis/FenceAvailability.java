package org.quorate.analysis;

import java.util.List;
import java.util.Optional;
import org.quorate.model.ElementId;
import org.quorate.model.Host;
import org.quorate.model.Pdu;
import org.quorate.model.Primitive;
import org.quorate.model.Sbd;
import org.quorate.model.SharedStorage;
import org.quorate.model.Topology;
import org.quorate.model.VirtualMachine;

/// Whether a node can still be fenced by others while something else has failed: what powers and connects the devices has to work.
///
/// What the design does not say counts as working. A dead management controller or PDU cannot confirm that its target is
/// off; the watchdog can, since it needs nobody.
///
/// Source: Pacemaker Explained, "Fence Devices"; sbd(8), "Three devices" (a majority of the disks)
public final class FenceAvailability {

    private final Topology topology;
    private final Fencing fencing;
    private final FenceWiring wiring;

    FenceAvailability(Topology topology, Fencing fencing, FenceWiring wiring) {
        this.topology = topology;
        this.fencing = fencing;
        this.wiring = wiring;
    }

    /// Whether any way of fencing a node works during an outage.
    public boolean canFence(Node node, Outage outage) {
        return node.isClusterNode() && fencing.isByWatchdog()
                || fencing.steps(node.name()).stream().anyMatch(step -> works(step, node, outage));
    }

    /// Whether every device of a step works during an outage.
    public boolean works(Fencing.Step step, Node node, Outage outage) {
        return !step.devices().isEmpty() && step.devices().stream().allMatch(name -> Fencing.WATCHDOG.equals(name)
                || fencing.device(name).filter(device -> works(device, node, outage)).isPresent());
    }

    private boolean works(FenceDevice device, Node node, Outage outage) {
        Optional<Primitive.Wiring> own = device.primitive().wiring();
        boolean powered = own.flatMap(Primitive.Wiring::power).map(outage::works).orElse(true)
                && own.flatMap(Primitive.Wiring::unit).map(outage::works).orElse(true);
        boolean connected = wiring.port(device, node).map(outage::isConnected).orElse(true);
        return powered && connected && unitWorks(device, node, outage);
    }

    private boolean unitWorks(FenceDevice device, Node node, Outage outage) {
        return switch (device.agent()) {
            case CONTROLLER -> topology.find(node.machine(), Host.class).map(outage::isControllerPowered).orElse(true);
            case OUTLET -> wiring.pdu(device).map(Pdu::id).map(outage::works).orElse(true);
            case HYPERVISOR -> topology.find(node.machine(), VirtualMachine.class).flatMap(VirtualMachine::host).map(outage::works).orElse(true);
            case SBD -> mostDisksWork(outage);
            case FABRIC, WATCHDOG, OTHER -> true;
            case KDUMP, SOFTWARE -> outage.works(node);
        };
    }

    /// of two disks both are needed, of three two
    private boolean mostDisksWork(Outage outage) {
        List<String> disks = topology.cluster().sbd().map(Sbd::disks).orElse(List.of());
        long working = disks.stream().filter(disk -> storage(disk).map(outage::works).orElse(true)).count();
        return working * 2 > disks.size();
    }

    /// The shared storage that an SBD disk is on; empty: not known.
    public Optional<ElementId> storage(String disk) {
        return topology.all(SharedStorage.class).filter(storage -> storage.luns().stream()
                .anyMatch(lun -> lun.device().equals(Optional.of(disk)))).map(SharedStorage::id).findFirst();
    }
}
