package org.quorate.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quorate.analysis.FaultTree.Needs;
import org.quorate.model.ClusterNode;
import org.quorate.model.ElementId;
import org.quorate.model.Host;
import org.quorate.model.Machine;
import org.quorate.model.ManagementController;
import org.quorate.model.Network;
import org.quorate.model.Pdu;
import org.quorate.model.PhysicalElement;
import org.quorate.model.Port;
import org.quorate.model.PowerFeed;
import org.quorate.model.PowerSupply;
import org.quorate.model.QuorumDevice;
import org.quorate.model.Rack;
import org.quorate.model.Resource;
import org.quorate.model.SharedStorage;
import org.quorate.model.Site;
import org.quorate.model.SiteLink;
import org.quorate.model.Switch;
import org.quorate.model.Topology;
import org.quorate.model.VirtualMachine;

/// Reads from a design what needs what. What the design does not say counts as working.
///
/// A machine with several power supplies runs while one of them has power. A virtual machine that the cluster manages does not
/// die with a host: it starts on another one.
final class FaultTreeReading {

    private final Topology topology;
    private final Links links;
    private final Map<Part, Needs> needs = new LinkedHashMap<>();

    private FaultTreeReading(Topology topology, Links links) {
        this.topology = topology;
        this.links = links;
    }

    static FaultTree of(Topology topology, Links links) {
        FaultTreeReading reading = new FaultTreeReading(topology, links);
        topology.all(PhysicalElement.class).forEach(reading::add);
        topology.all(ClusterNode.class).forEach(reading::addNode);
        topology.all(QuorumDevice.class).forEach(device -> reading.all(Part.of(device.id()), device.place().stream()));
        topology.all(Resource.class).forEach(resource -> reading.needs.put(Part.of(resource.id()), Needs.NOTHING));
        return new FaultTree(reading.needs);
    }

    private void add(PhysicalElement thing) {
        Part whole = Part.of(thing.id());
        switch (thing) {
            case Site _ -> needs.put(whole, Needs.NOTHING);
            case Network network -> addNetwork(network);
            case SiteLink link -> all(whole, Stream.of(link.from(), link.to()));
            case Rack rack -> all(whole, rack.site().stream());
            case PowerFeed feed -> all(whole, feed.site().stream());
            case Pdu pdu -> all(whole, Stream.concat(pdu.rack().stream(), pdu.feed().stream()));
            case Switch device -> needs.put(whole, fed(thing.id(), device.place(), device.supplies()));
            case SharedStorage storage -> needs.put(whole, fed(thing.id(), storage.place(), storage.supplies()));
            case Host host -> addHost(host);
            case VirtualMachine vm -> {
                all(whole, Stream.concat(vm.host().stream(), vm.storage().stream()));
                addPorts(vm);
            }
        }
    }

    private void all(Part part, Stream<ElementId> inputs) {
        needs.put(part, new Needs(inputs.map(Part::of).toList(), List.of()));
    }

    private void addNetwork(Network network) {
        needs.put(Part.of(network.id()), Needs.NOTHING);
        List<Part> carriers = topology.all(Switch.class).filter(device -> device.networks().contains(network.id()))
                .map(device -> Part.of(device.id())).toList();
        needs.put(Part.switches(network.id()), new Needs(List.of(Part.of(network.id())), carriers.isEmpty() ? List.of() : List.of(carriers)));
    }

    private void addHost(Host host) {
        Part power = Part.power(host.id());
        needs.put(power, fed(host.id(), host.place(), host.supplies()));
        needs.put(Part.of(host.id()), new Needs(List.of(power), List.of()));
        Optional<ElementId> own = host.controller().flatMap(ManagementController::power);
        needs.put(Part.controller(host.id()), own.isPresent()
                ? new Needs(Stream.concat(own.stream(), host.place().stream()).map(Part::of).toList(), List.of()) : new Needs(List.of(power), List.of()));
        addPorts(host);
    }

    private Needs fed(ElementId element, Optional<ElementId> place, List<PowerSupply> supplies) {
        List<Part> units = new ArrayList<>();
        for (PowerSupply supply : supplies) {
            Part unit = Part.supply(element, units.size() + 1);
            all(unit, supply.source().stream());
            units.add(unit);
        }
        return new Needs(place.stream().map(Part::of).toList(), units.isEmpty() ? List.of() : List.of(units));
    }

    private void addPorts(Machine machine) {
        for (int i = 0; i < machine.ports().size(); i++) {
            needs.put(Part.port(machine.id(), i + 1), new Needs(path(machine.ports().get(i)), List.of()));
        }
    }

    /// The network of a port and the switch it is plugged into; without a switch that is known, one of the network's switches.
    static List<Part> path(Port port) {
        return List.of(Part.of(port.network()), port.through().map(Part::of).orElseGet(() -> Part.switches(port.network())));
    }

    private void addNode(ClusterNode node) {
        all(Part.of(node.id()), node.machine().stream());
        IntStream.range(0, links.count()).forEach(number -> needs.put(Part.link(node.id(), number), link(node, number)));
    }

    private Needs link(ClusterNode node, int number) {
        Optional<ElementId> network = links.network(number);
        Optional<Machine> machine = links.plugged(node.machine());
        if (network.isEmpty()) {
            return Needs.NOTHING;
        }
        if (machine.isEmpty()) {
            return new Needs(List.of(Part.switches(network.get())), List.of());
        }
        List<Port> ports = machine.get().ports();
        return new Needs(List.of(), List.of(IntStream.range(0, ports.size()).filter(i -> ports.get(i).network().equals(network.get()))
                .mapToObj(i -> Part.port(machine.get().id(), i + 1)).toList()));
    }
}
