package org.quorate.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quorate.model.ClusterNode;
import org.quorate.model.Corosync;
import org.quorate.model.ElementId;
import org.quorate.model.Machine;
import org.quorate.model.Port;
import org.quorate.model.SiteLink;
import org.quorate.model.Switch;
import org.quorate.model.Topology;
import org.quorate.model.VirtualMachine;

/// Corosync's links between the cluster nodes: how many there are, what carries them, who hears whom when something fails.
///
/// Two nodes hear each other while one link works at both ends; knet does not relay through a third.
///
/// Source: corosync.conf(5), `link_mode`; a network whose switches are not said to be apart is one
public final class Links {

    private final Topology topology;
    private final Nodes nodes;
    private final FailureDomains domains;
    private final int count;

    private Links(Topology topology, Nodes nodes, FailureDomains domains, int count) {
        this.topology = topology;
        this.nodes = nodes;
        this.domains = domains;
        this.count = count;
    }

    static Links of(Topology topology, Nodes nodes, FailureDomains domains) {
        int addresses = topology.all(ClusterNode.class).mapToInt(node -> node.addresses().size()).max().orElse(0);
        int numbers = topology.cluster().corosync().links().stream().mapToInt(link -> link.number() + 1).max().orElse(0);
        return new Links(topology, nodes, domains, Math.max(addresses, numbers));
    }

    /// The number of links that the design describes, by addresses or by networks; 0: nothing is said of them.
    public int count() {
        return count;
    }

    /// Whether corosync runs over knet, the default.
    public boolean isKnet() {
        return topology.cluster().corosync().transport().orElse("knet").equals("knet");
    }

    /// The network of a link. Empty: not known.
    public Optional<ElementId> network(int number) {
        return topology.cluster().corosync().links().stream().filter(link -> link.number() == number).findFirst().flatMap(Corosync.Link::network);
    }

    /// The switches that a node needs for a link: those its ports are plugged into, else all of the network. Empty: not known.
    public Set<ElementId> carriers(Node node, int number) {
        Optional<ElementId> network = network(number);
        List<Port> ports = ports(node).stream().filter(port -> network.equals(Optional.of(port.network()))).toList();
        if (ports.stream().anyMatch(port -> port.through().isPresent())) {
            return ports.stream().flatMap(port -> port.through().stream()).collect(Collectors.toCollection(LinkedHashSet::new));
        }
        return network.stream().flatMap(id -> topology.all(Switch.class).filter(device -> device.networks().contains(id)))
                .map(Switch::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Whether a link works at a node's end. A machine of which no port is known is on every network.
    public boolean works(Node node, int number, Outage outage) {
        Optional<ElementId> network = network(number);
        List<Port> ports = ports(node);
        return network.isEmpty() || (ports.isEmpty() ? outage.works(network.get()) && outage.hasSwitch(network.get())
                : ports.stream().anyMatch(port -> port.network().equals(network.get()) && outage.isConnected(port)));
    }

    /// a virtual machine without ports of its own uses those of its host
    private List<Port> ports(Node node) {
        Optional<Machine> machine = topology.find(node.machine(), Machine.class);
        List<Port> own = machine.map(Machine::ports).orElse(List.of());
        return own.isEmpty() && machine.orElse(null) instanceof VirtualMachine vm
                ? topology.find(vm.host(), Machine.class).map(Machine::ports).orElse(List.of()) : own;
    }

    /// The cluster nodes that live, in groups that hear each other; the group with the most votes first.
    public List<Set<Node>> partitions(Outage outage, Votes votes) {
        List<Node> left = new ArrayList<>(nodes.clusterNodes().stream().filter(outage::works).toList());
        List<Set<Node>> partitions = new ArrayList<>();
        while (!left.isEmpty()) {
            Set<Node> partition = reached(left.getFirst(), left, outage);
            left.removeAll(partition);
            partitions.add(partition);
        }
        partitions.sort(Comparator.comparingInt(partition -> -partition
                .stream().mapToInt(node -> votes.nodes().getOrDefault(node.name(), 0)).sum()));
        return partitions;
    }

    private Set<Node> reached(Node first, List<Node> candidates, Outage outage) {
        Set<Node> reached = new LinkedHashSet<>(List.of(first));
        List<Node> open = new ArrayList<>(reached);
        while (!open.isEmpty()) {
            Node from = open.removeLast();
            candidates.stream().filter(to -> !reached.contains(to) && hear(from, to, outage)).toList().forEach(to -> {
                reached.add(to);
                open.add(to);
            });
        }
        return reached;
    }

    /// Whether two nodes hear each other over some link.
    public boolean hear(Node a, Node b, Outage outage) {
        boolean link = count == 0 || IntStream.range(0, count).anyMatch(number -> works(a, number, outage) && works(b, number, outage));
        return link && between(a, b).allMatch(siteLink -> outage.works(siteLink.id()));
    }

    /// The connections between the sites of two nodes.
    private Stream<SiteLink> between(Node a, Node b) {
        Optional<ElementId> from = a.machine().flatMap(domains::site).map(FailureDomain::element);
        Optional<ElementId> to = b.machine().flatMap(domains::site).map(FailureDomain::element);
        if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
            return Stream.empty();
        }
        Set<ElementId> ends = Set.of(from.get(), to.get());
        return topology.all(SiteLink.class).filter(link -> !link.from().equals(link.to()) && ends.equals(Set.of(link.from(), link.to())));
    }
}
