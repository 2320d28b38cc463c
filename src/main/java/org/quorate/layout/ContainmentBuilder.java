package org.quorate.layout;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quorate.analysis.Facts;
import org.quorate.analysis.FenceDevice;
import org.quorate.analysis.MachineRole;
import org.quorate.analysis.Node;
import org.quorate.layout.Box.Kind;
import org.quorate.model.ClusterNode;
import org.quorate.model.Corosync;
import org.quorate.model.Design;
import org.quorate.model.Diagram.Spot;
import org.quorate.model.ElementId;
import org.quorate.model.Host;
import org.quorate.model.Network;
import org.quorate.model.Note;
import org.quorate.model.Pdu;
import org.quorate.model.Primitive;
import org.quorate.model.QuorumDevice;
import org.quorate.model.Rack;
import org.quorate.model.RemoteNodeEntry;
import org.quorate.model.SharedStorage;
import org.quorate.model.Site;
import org.quorate.model.Switch;
import org.quorate.model.Topology;
import org.quorate.model.VirtualMachine;
import org.quorate.simulate.Placement;

/// Puts a [Containment] together, from the outside to the inside.
final class ContainmentBuilder {

    private static final Set<Kind> PLACES = EnumSet.of(Kind.SITE, Kind.RACK, Kind.ROOT);
    private static final int NOTE_LINE = 21;

    private final Design design;
    private final Topology topology;
    private final Facts facts;
    private final Placement placement;
    private final Family family;
    private final Map<String, BoxId> nodeBoxes = new HashMap<>();
    private final Map<ElementId, BoxId> standIns = new LinkedHashMap<>();
    private BoxId common = BoxId.ROOT;

    ContainmentBuilder(Design design, Facts facts, Placement placement) {
        this.design = design;
        this.topology = design.topology();
        this.facts = facts;
        this.placement = placement;
        this.family = new Family(design.diagram().spots().entrySet().stream().filter(spot -> spot.getValue().folded())
                .map(Map.Entry::getKey).collect(Collectors.toSet()));
    }

    Containment build() {
        addPlaces();
        addHosts();
        addFixedMachines();
        addEquipment();
        addNetworks();
        new ManagedBoxes(topology, facts, placement, this).add();
        addFenceDevices();
        topology.all(Note.class).forEach(note -> add(note.id(), Kind.NOTE, BoxId.ROOT, lines(note.text())));
        topology.all(RemoteNodeEntry.class).forEach(entry -> nodeBox(entry.name()).ifPresent(box -> standIns.put(entry.id(), box)));
        return new Containment(family.tree(), java.util.Collections.unmodifiableMap(standIns));
    }

    private void addPlaces() {
        List<Site> sites = topology.all(Site.class).toList();
        sites.forEach(site -> add(site.id(), Kind.SITE, BoxId.ROOT, 0));
        if (sites.size() == 1) {
            common = BoxId.of(sites.getFirst().id());
        }
        topology.all(Rack.class).forEach(rack -> add(rack.id(), Kind.RACK, place(rack.site()), 0));
    }

    /// Hosts, and the nodes of which no machine is known.
    private void addHosts() {
        topology.all(Host.class).forEach(host ->
                add(host.id(), Kind.HOST, place(host.place()), facts.nodes().role(host.id()) == MachineRole.MEMBER ? 1 : 0));
        for (Node node : facts.nodes().all()) {
            if (node.kind() != Node.Kind.GUEST && node.machine().filter(this::isMachine).isEmpty()) {
                add(node.element(), Kind.HOST, BoxId.ROOT, node.isClusterNode() ? 1 : 0);
                nodeBoxes.putIfAbsent(node.name(), BoxId.of(node.element()));
            }
        }
    }

    /// Virtual machines that the cluster does not move, and the nodes on machines.
    private void addFixedMachines() {
        topology.all(VirtualMachine.class).filter(vm -> !facts.nodes().role(vm.id()).isManaged()).forEach(vm ->
                add(vm.id(), Kind.VM, vm.host().map(BoxId::of).filter(family::contains).orElse(BoxId.ROOT), 0));
        for (Node node : facts.nodes().all()) {
            node.machine().filter(this::isMachine).ifPresent(machine -> {
                nodeBoxes.putIfAbsent(node.name(), BoxId.of(machine));
                standIns.putIfAbsent(node.element(), BoxId.of(machine));
            });
        }
    }

    private boolean isMachine(ElementId id) {
        return topology.find(id).filter(element -> element instanceof Host || element instanceof VirtualMachine).isPresent();
    }

    private void addEquipment() {
        topology.all(SharedStorage.class).forEach(storage -> add(storage.id(), Kind.STORAGE, place(storage.place()), storage.luns().size()));
        topology.all(QuorumDevice.class).forEach(device -> add(device.id(), Kind.QUORUM_DEVICE, place(device.place()), 0));
        topology.all(Pdu.class).forEach(pdu -> add(pdu.id(), Kind.PDU, place(pdu.rack()), 0));
    }

    /// The networks of corosync's links first, in their order, then the others. A network has a bar in each site that it serves.
    private void addNetworks() {
        Map<ElementId, Set<BoxId>> served = servedSites();
        Set<ElementId> ordered = new LinkedHashSet<>();
        topology.cluster().corosync().links().stream().map(Corosync.Link::network).flatMap(Optional::stream).forEach(ordered::add);
        topology.all(Network.class).filter(network -> network.purpose() == Network.Purpose.CLUSTER).map(Network::id).forEach(ordered::add);
        topology.all(Network.class).map(Network::id).forEach(ordered::add);
        for (ElementId id : ordered) {
            if (topology.find(id, Network.class).isPresent()) {
                Set<BoxId> sites = served.getOrDefault(id, Set.of(common));
                sites.forEach(site -> family.add(standIns.containsKey(id) ? BoxId.of(id, "in " + site) : shown(id), Kind.NETWORK, site));
            }
        }
        topology.all(Switch.class).forEach(unit -> unit.networks().stream().filter(standIns::containsKey).findFirst()
                .ifPresent(network -> standIns.put(unit.id(), BoxId.of(network))));
    }

    private Map<ElementId, Set<BoxId>> servedSites() {
        Map<ElementId, Set<BoxId>> served = new HashMap<>();
        topology.all(Host.class).forEach(host -> host.ports().forEach(port ->
                served.computeIfAbsent(port.network(), _ -> new LinkedHashSet<>()).add(site(BoxId.of(host.id())))));
        topology.all(Switch.class).forEach(unit -> unit.networks().forEach(network ->
                served.computeIfAbsent(network, _ -> new LinkedHashSet<>()).add(site(place(unit.place())))));
        served.values().forEach(sites -> {
            if (sites.size() > 1) {
                sites.remove(BoxId.ROOT);
            }
        });
        return served;
    }

    private void addFenceDevices() {
        for (FenceDevice device : facts.fencing().devices()) {
            ElementId id = device.primitive().id();
            BoxId site = siteOf(device);
            if (design.diagram().spot(id).flatMap(Spot::at).isPresent()) {
                add(id, Kind.FENCE_DEVICE, site, 0);
            } else {
                BoxId strip = site.part("fence devices");
                family.add(strip, Kind.FENCE_STRIP, site);
                add(id, Kind.FENCE_DEVICE, strip, 0);
            }
        }
    }

    /// The site of the unit behind a fence device, else of its targets, where that is one site.
    private BoxId siteOf(FenceDevice device) {
        Set<BoxId> sites = device.primitive().wiring().flatMap(Primitive.Wiring::unit).map(BoxId::of).filter(family::contains).stream()
                .map(this::site).collect(Collectors.toSet());
        if (sites.isEmpty()) {
            device.targets().forEach(target -> nodeBox(target).ifPresent(box -> sites.add(site(box))));
        }
        return sites.size() == 1 ? sites.iterator().next() : common;
    }

    private BoxId site(BoxId box) {
        return family.nearest(box, EnumSet.of(Kind.SITE)).orElse(BoxId.ROOT);
    }

    /// The box of a place; that around it for a place inside a machine; the root when nothing is known.
    private BoxId place(Optional<ElementId> place) {
        return place.map(BoxId::of).filter(family::contains).flatMap(box -> family.nearest(box, PLACES)).orElse(BoxId.ROOT);
    }

    private void add(ElementId id, Kind kind, BoxId parent, int rows) {
        family.add(shown(id), kind, parent, rows);
    }

    /// The element's own box, which from now on stands for it.
    BoxId shown(ElementId id) {
        standIns.putIfAbsent(id, BoxId.of(id));
        return BoxId.of(id);
    }

    void standsFor(ElementId id, BoxId box) {
        standIns.putIfAbsent(id, box);
    }

    /// The box of a node that is in the tree already.
    Optional<BoxId> nodeBox(String node) {
        return Optional.ofNullable(nodeBoxes.get(node)).filter(family::contains);
    }

    void nodeRunsIn(String node, BoxId box) {
        nodeBoxes.putIfAbsent(node, box);
    }

    Family family() {
        return family;
    }

    /// Where things stand that cannot run.
    BoxId tray() {
        BoxId tray = common.part("not placed");
        family.add(tray, Kind.TRAY, common);
        return tray;
    }

    private static int lines(String text) {
        return text.lines().mapToInt(line -> Math.max(1, (line.length() + NOTE_LINE - 1) / NOTE_LINE)).sum();
    }
}
