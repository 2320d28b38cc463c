package org.quorate.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quorate.analysis.Facts;
import org.quorate.analysis.MachineRole;
import org.quorate.analysis.Node;
import org.quorate.model.ClusterNode;
import org.quorate.model.Corosync;
import org.quorate.model.ElementId;
import org.quorate.model.LocationConstraint;
import org.quorate.model.Machine;
import org.quorate.model.Network;
import org.quorate.model.Pdu;
import org.quorate.model.Port;
import org.quorate.model.PowerFeed;
import org.quorate.model.Primitive;
import org.quorate.model.Score;
import org.quorate.model.Switch;
import org.quorate.model.Tag;
import org.quorate.model.TicketConstraint;
import org.quorate.model.Topology;

/// Quick answers to what the looks ask of a topology again and again.
final class Directory {

    private final Topology topology;
    private final Facts facts;
    private final Map<ElementId, Node> nodes = new HashMap<>();
    private final Map<ElementId, Primitive> makers = new HashMap<>();
    private final List<ElementId> rings;
    private final Map<ElementId, List<Switch>> switches = new HashMap<>();
    private final Set<String> pinned = new HashSet<>();
    private final Set<String> confined = new HashSet<>();
    private final Map<String, Set<String>> tickets = new HashMap<>();
    private final Map<String, Set<String>> tags = new HashMap<>();

    Directory(Facts facts) {
        this.facts = facts;
        this.topology = facts.topology();
        for (Node node : facts.nodes().all()) {
            nodes.putIfAbsent(box(node), node);
        }
        topology.all(Primitive.class).forEach(primitive -> primitive.machine().ifPresent(machine -> makers.putIfAbsent(machine, primitive)));
        topology.all(Switch.class).forEach(unit -> unit.networks().forEach(network ->
                switches.computeIfAbsent(network, _ -> new ArrayList<>()).add(unit)));
        topology.all(LocationConstraint.class).forEach(this::note);
        topology.all(TicketConstraint.class).forEach(constraint -> constraint.resources().stream().flatMap(name -> facts.resources().meant(name).stream())
                .forEach(resource -> tickets.computeIfAbsent(resource, _ -> new LinkedHashSet<>()).add(constraint.ticket())));
        topology.all(Tag.class).forEach(tag -> tag.references().forEach(name -> tags.computeIfAbsent(name, _ -> new LinkedHashSet<>()).add(tag.name())));
        rings = rings(topology);
    }

    private void note(LocationConstraint constraint) {
        if (constraint.subject() instanceof LocationConstraint.Named(String resource)
                && constraint.place() instanceof LocationConstraint.OnNode(String _, Score score) && score.orZero() >= Score.LIMIT) {
            pinned.add(resource);
            if (constraint.discovery().filter("exclusive"::equals).isPresent()) {
                confined.add(resource);
            }
        }
    }

    private static List<ElementId> rings(Topology topology) {
        Set<ElementId> rings = new LinkedHashSet<>();
        topology.cluster().corosync().links().stream().map(Corosync.Link::network).flatMap(Optional::stream).forEach(rings::add);
        topology.all(Network.class).filter(network -> network.purpose() == Network.Purpose.CLUSTER).map(Network::id).forEach(rings::add);
        return List.copyOf(rings);
    }

    /// The node on a machine, or the one that an element makes.
    Optional<Node> node(ElementId machineOrNode) {
        return Optional.ofNullable(nodes.get(machineOrNode));
    }

    /// What a machine is; for a node without a known machine what the node is.
    MachineRole role(ElementId machineOrNode) {
        return node(machineOrNode).map(node -> switch (node.kind()) {
            case CLUSTER -> MachineRole.MEMBER;
            case REMOTE -> MachineRole.REMOTE;
            case GUEST -> MachineRole.GUEST;
        }).orElseGet(() -> facts.nodes().role(machineOrNode));
    }

    /// The resource that starts a virtual machine, or connects to it; the primitive itself where no machine is known.
    Optional<Primitive> maker(ElementId machine) {
        return Optional.ofNullable(makers.get(machine)).or(() -> topology.find(machine, Primitive.class));
    }

    boolean isPinned(String resource) {
        return pinned.contains(resource);
    }

    /// The tickets that a resource needs.
    Set<String> tickets(String resource) {
        return tickets.getOrDefault(resource, Set.of());
    }

    /// The tags that mark an element.
    Set<String> tags(String name) {
        return tags.getOrDefault(name, Set.of());
    }

    boolean isConfined(String resource) {
        return confined.contains(resource);
    }

    int votes(Node node) {
        return facts.votes().nodes().getOrDefault(node.name(), 0);
    }

    /// The address by which the cluster speaks to a node, else the first one that its machine has.
    Optional<String> address(ElementId machine) {
        return node(machine).flatMap(this::address).or(() -> topology.find(machine, Machine.class).flatMap(present ->
                present.ports().stream().map(Port::address).flatMap(Optional::stream).findFirst()));
    }

    private Optional<String> address(Node node) {
        return switch (node.kind()) {
            case CLUSTER -> topology.find(node.element(), ClusterNode.class).flatMap(member -> member.addresses().stream().findFirst());
            case REMOTE -> topology.find(node.element(), Primitive.class).flatMap(primitive -> primitive.parameter("server"));
            case GUEST -> topology.find(node.element(), Primitive.class).flatMap(primitive -> primitive.meta("remote-addr"));
        };
    }

    /// The rings that a machine is connected to, by number.
    List<Integer> rings(ElementId machineOrNode) {
        Stream<Integer> numbers = topology.find(machineOrNode, Machine.class)
                .map(machine -> machine.ports().stream().map(port -> rings.indexOf(port.network())))
                .orElseGet(Stream::empty);
        return numbers.filter(ring -> ring >= 0).distinct().sorted().toList();
    }

    /// The number of a network among corosync's rings.
    Optional<Integer> ring(ElementId network) {
        return Optional.of(rings.indexOf(network)).filter(ring -> ring >= 0);
    }

    ElementId ringNetwork(int ring) {
        return rings.get(ring);
    }

    /// The element whose box shows a node.
    ElementId box(Node node) {
        return node.machine().filter(machine -> topology.find(machine, Machine.class).isPresent()).orElse(node.element());
    }

    List<Switch> switches(ElementId network) {
        return switches.getOrDefault(network, List.of());
    }

    /// The feed behind a PDU, or the feed itself.
    Optional<PowerFeed> feed(Optional<ElementId> source) {
        return topology.find(source, PowerFeed.class)
                .or(() -> topology.find(source, Pdu.class).flatMap(pdu -> topology.find(pdu.feed(), PowerFeed.class)));
    }

    /// The letter of a feed: the last one of its sign, or of its name where it has none.
    static String letter(Optional<PowerFeed> feed) {
        String text = feed.map(present -> present.letter().orElse(present.name()).strip()).orElse("");
        return text.isEmpty() ? "?" : text.substring(text.offsetByCodePoints(text.length(), -1)).toUpperCase(Locale.ROOT);
    }

    /// Feeds alternate between two colours; the letter tells them apart in any case.
    static Token color(Optional<PowerFeed> feed) {
        String letter = letter(feed);
        return letter.charAt(0) % 2 == 1 ? Token.POWER_A : Token.POWER_B;
    }

    boolean isStandby(Node node) {
        return facts.nodes().isStandby(node.name());
    }

    boolean isInMaintenance(Node node) {
        return facts.nodes().isInMaintenance(node.name());
    }
}
