package org.quorate.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.clique.BronKerboschCliqueFinder;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.quorate.model.ClusterNode;
import org.quorate.model.Corosync;
import org.quorate.model.ElementId;
import org.quorate.model.Host;
import org.quorate.model.Machine;
import org.quorate.model.Rack;
import org.quorate.model.Site;
import org.quorate.model.SiteLink;
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
    private final int count;

    private Links(Topology topology, Nodes nodes, int count) {
        this.topology = topology;
        this.nodes = nodes;
        this.count = count;
    }

    static Links of(Topology topology, Nodes nodes) {
        int addresses = topology.all(ClusterNode.class).mapToInt(node -> node.addresses().size()).max().orElse(0);
        int numbers = topology.cluster().corosync().links().stream().mapToInt(link -> link.number() + 1).max().orElse(0);
        return new Links(topology, nodes, Math.max(addresses, numbers));
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

    /// Whether a link works at a node's end. A machine of which no port is known is on every network.
    public boolean works(Node node, int number, Outage outage) {
        return outage.works(Part.link(node.element(), number));
    }

    /// The machine whose ports a machine uses: a virtual machine without ports of its own uses those of its host. Empty: no port is known.
    public Optional<Machine> plugged(Optional<ElementId> id) {
        Optional<Machine> machine = topology.find(id, Machine.class);
        Optional<Machine> hypervisor = machine.orElse(null) instanceof VirtualMachine vm ? topology.find(vm.host(), Machine.class) : Optional.empty();
        return machine.filter(own -> !own.ports().isEmpty()).or(() -> hypervisor.filter(host -> !host.ports().isEmpty()));
    }

    /// The cluster nodes that live, in groups that hear each other; the group with the most votes first.
    public List<Set<Node>> partitions(Outage outage, Votes votes) {
        List<Node> members = nodes.clusterNodes();
        BitSet up = new BitSet();
        IntStream.range(0, members.size()).filter(i -> outage.works(members.get(i))).forEach(up::set);
        return partitions(up, (a, b) -> hear(members.get(a), members.get(b), outage)).partitions().stream()
                .map(group -> (Set<Node>) group.stream().mapToObj(members::get).collect(Collectors.toCollection(LinkedHashSet::new)))
                .sorted(Comparator.comparingInt(group -> -group.stream().mapToInt(node -> votes.nodes().getOrDefault(node.name(), 0)).sum())).toList();
    }

    /// Whether two nodes, by number, hear each other.
    public interface Hearing {
        boolean hear(int a, int b);
    }

    /// Nodes, by number, in groups of which all hear each other.
    ///
    /// @param stable false: some hear only some of the others. Corosync then forms its memberships anew over and over, and these are one
    ///               possible outcome
    public record Partitions(List<BitSet> partitions, boolean stable) {
    }

    /// A membership is a set of nodes that all hear each other: where the nodes that reach each other do not, the largest such set is
    /// taken, then the largest of the rest.
    ///
    /// Source: corosync exec/totemsrp.c (`memb_consensus_agreed`); three and four nodes with one pair cut were watched
    public static Partitions partitions(BitSet up, Hearing hearing) {
        if (allHear(up, hearing)) {
            return new Partitions(up.isEmpty() ? List.of() : List.of((BitSet) up.clone()), true);
        }
        Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        up.stream().forEach(graph::addVertex);
        up.stream().forEach(a -> up.stream().filter(b -> b > a && hearing.hear(a, b)).forEach(b -> graph.addEdge(a, b)));
        List<BitSet> partitions = new ArrayList<>();
        boolean stable = true;
        for (Set<Integer> component : new ConnectivityInspector<>(graph).connectedSets()) {
            Graph<Integer, DefaultEdge> rest = new AsSubgraph<>(graph, component);
            while (!rest.vertexSet().isEmpty()) {
                int size = rest.vertexSet().size();
                Set<Integer> members = rest.edgeSet().size() == size * (size - 1) / 2 ? Set.copyOf(rest.vertexSet()) : largest(rest);
                stable &= members.size() == component.size();
                partitions.add(bits(members));
                rest = new AsSubgraph<>(graph, rest.vertexSet().stream().filter(node -> !members.contains(node)).collect(Collectors.toSet()));
            }
        }
        partitions.sort(Comparator.comparingInt(group -> group.nextSetBit(0)));
        return new Partitions(List.copyOf(partitions), stable);
    }

    /// the usual case, for which no graph is needed
    private static boolean allHear(BitSet up, Hearing hearing) {
        for (int a = up.nextSetBit(0); a >= 0; a = up.nextSetBit(a + 1)) {
            for (int b = up.nextSetBit(a + 1); b >= 0; b = up.nextSetBit(b + 1)) {
                if (!hearing.hear(a, b)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Set<Integer> largest(Graph<Integer, DefaultEdge> graph) {
        List<Set<Integer>> cliques = new ArrayList<>();
        new BronKerboschCliqueFinder<>(graph).maximumIterator().forEachRemaining(cliques::add);
        return cliques.stream().min(Comparator.comparingInt(clique -> clique.stream().mapToInt(Integer::intValue).min().orElse(0))).orElseThrow();
    }

    private static BitSet bits(Set<Integer> members) {
        BitSet bits = new BitSet();
        members.forEach(bits::set);
        return bits;
    }

    /// Whether two nodes hear each other over some link.
    public boolean hear(Node a, Node b, Outage outage) {
        boolean link = count == 0 || IntStream.range(0, count).anyMatch(number -> works(a, number, outage) && works(b, number, outage));
        List<SiteLink> between = between(a.machine(), b.machine());
        return link && (between.isEmpty() || between.stream().anyMatch(siteLink -> outage.works(siteLink.id())));
    }

    /// The connections between the sites of two places, each of them enough; none: the sites are one, or nothing is known.
    ///
    /// @param a a site or what stands in one
    public List<SiteLink> between(Optional<ElementId> a, Optional<ElementId> b) {
        Optional<ElementId> from = site(a);
        Optional<ElementId> to = site(b);
        if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
            return List.of();
        }
        Set<ElementId> ends = Set.of(from.get(), to.get());
        return topology.all(SiteLink.class).filter(link -> !link.from().equals(link.to()) && ends.equals(Set.of(link.from(), link.to()))).toList();
    }

    private Optional<ElementId> site(Optional<ElementId> place) {
        return topology.find(place, org.quorate.model.Element.class).flatMap(element -> switch (element) {
            case Site site -> Optional.of(site.id());
            case Rack rack -> site(rack.site());
            case Host host -> site(host.place());
            case VirtualMachine vm -> site(vm.host());
            default -> Optional.empty();
        });
    }
}
