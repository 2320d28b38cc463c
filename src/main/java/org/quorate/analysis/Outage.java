package org.quorate.analysis;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quorate.model.ElementId;
import org.quorate.model.Host;
import org.quorate.model.ManagementController;
import org.quorate.model.Network;
import org.quorate.model.Pdu;
import org.quorate.model.PhysicalElement;
import org.quorate.model.Port;
import org.quorate.model.PowerFeed;
import org.quorate.model.PowerSupply;
import org.quorate.model.QuorumDevice;
import org.quorate.model.Rack;
import org.quorate.model.SharedStorage;
import org.quorate.model.Site;
import org.quorate.model.SiteLink;
import org.quorate.model.Switch;
import org.quorate.model.Topology;
import org.quorate.model.VirtualMachine;

/// What no longer works at the instant when some elements fail: everything placed in them, everything without power,
/// virtual machines on dead hypervisors or dead storage. What the design does not say counts as working.
///
/// A machine with several power supplies runs while one of them has power. A virtual machine that the cluster manages
/// does not die with a host: it starts on another one.
public final class Outage {

    private final Topology topology;
    private final Set<ElementId> failed;
    private final Set<ElementId> dead;

    private Outage(Topology topology, Collection<ElementId> failed) {
        this.topology = topology;
        this.failed = Set.copyOf(failed);
        dead = new LinkedHashSet<>(failed);
    }

    /// @param failed the ids of sites, racks, feeds, PDUs, networks, switches, hosts, VMs, storage, quorum devices
    static Outage of(Topology topology, Collection<ElementId> failed) {
        Outage outage = new Outage(topology, failed);
        List<PhysicalElement> things = topology.all(PhysicalElement.class).toList();
        // everything is taken to work at first, so that cycles (a PDU managed over a switch that it feeds) stay alive
        boolean grew = true;
        while (grew) {
            grew = false;
            for (PhysicalElement thing : things) {
                grew |= !outage.stands(thing) && outage.dead.add(thing.id());
            }
        }
        topology.all(QuorumDevice.class).filter(device -> !outage.works(device.place())).forEach(device -> outage.dead.add(device.id()));
        return outage;
    }

    private boolean stands(PhysicalElement thing) {
        return switch (thing) {
            case Site _, Network _ -> true;
            case SiteLink link -> works(link.from()) && works(link.to());
            case Rack rack -> works(rack.site());
            case PowerFeed feed -> works(feed.site());
            case Pdu pdu -> works(pdu.rack()) && works(pdu.feed());
            case Switch device -> works(device.place()) && isFed(device.supplies());
            case Host host -> isPowered(host);
            case SharedStorage storage -> works(storage.place()) && isFed(storage.supplies());
            case VirtualMachine vm -> works(vm.host()) && vm.storage().stream().allMatch(this::works);
        };
    }

    private boolean isFed(List<PowerSupply> supplies) {
        return supplies.isEmpty() || supplies.stream().anyMatch(supply -> works(supply.source()));
    }

    private boolean works(Optional<ElementId> id) {
        return id.map(this::works).orElse(true);
    }

    /// Whether an element still works; one that the design does not have does.
    public boolean works(ElementId id) {
        return !dead.contains(id);
    }

    /// Everything that does not work, that which failed first.
    public Set<ElementId> dead() {
        return Collections.unmodifiableSet(dead);
    }

    /// What failed by itself.
    public Set<ElementId> failed() {
        return failed;
    }

    /// Whether a host has power and stands; a host that only crashed does.
    public boolean isPowered(Host host) {
        return works(host.place()) && isFed(host.supplies());
    }

    /// Whether a host's management controller has power: its own, or that of the host.
    public boolean isControllerPowered(Host host) {
        Optional<ElementId> own = host.controller().flatMap(ManagementController::power);
        return works(host.place()) && (own.isPresent() ? works(own) : isFed(host.supplies()));
    }

    /// Whether a port's network and the switch it is plugged into work. Without a switch that is known, one of the network's
    /// switches has to.
    public boolean isConnected(Port port) {
        return works(port.network()) && port.through().map(this::works).orElseGet(() -> hasSwitch(port.network()));
    }

    /// Whether any switch of a network works; a network of which no switch is drawn has one.
    public boolean hasSwitch(ElementId network) {
        List<Switch> carriers = topology.all(Switch.class).filter(device -> device.networks().contains(network)).toList();
        return carriers.isEmpty() || carriers.stream().anyMatch(device -> works(device.id()));
    }

    /// Whether the machine of a node works. A node whose machine is not known does, as far as anybody can tell.
    public boolean works(Node node) {
        return !dead.contains(node.element()) && works(node.machine());
    }
}
