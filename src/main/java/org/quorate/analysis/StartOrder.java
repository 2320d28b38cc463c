package org.quorate.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.quorate.model.Bundle;
import org.quorate.model.Clone;
import org.quorate.model.Group;
import org.quorate.model.OrderConstraint;
import org.quorate.model.Primitive;
import org.quorate.model.Resource;
import org.quorate.model.Topology;

/// What has to be up before what: mandatory orders, the order within groups, and what Pacemaker implies, that a node is up
/// before what is meant for it alone.
///
/// Source: Pacemaker Explained, "Specifying the Order in Which Resources Should Start/Stop"; lib/pacemaker/pcmk_sched_ordering.c
public final class StartOrder {

    private final Topology topology;
    private final Resources resources;
    private final Locations locations;
    private final Lazy<List<OrderConstraint>> orders;
    private final Lazy<List<Cycle>> cycles = new Lazy<>(this::findCycles);

    private StartOrder(Topology topology, Resources resources, Locations locations) {
        this.topology = topology;
        this.resources = resources;
        this.locations = locations;
        this.orders = new Lazy<>(() -> ConstraintPairs.orders(topology, resources));
    }

    static StartOrder of(Topology topology, Resources resources, Locations locations) {
        return new StartOrder(topology, resources, locations);
    }

    /// Something that comes before something else. Identity matters: two edges are never the same.
    private static final class Edge {

        private final Optional<OrderConstraint> constraint;

        private Edge(Optional<OrderConstraint> constraint) {
            this.constraint = constraint;
        }
    }

    /// A circle in which each waits for the one before it.
    ///
    /// @param resources    names, each before the next and the last before the first
    /// @param constraints  the order constraints in it, in that order
    /// @param throughNodes whether it closes only because a node must be up before what is confined to it
    public record Cycle(List<String> resources, List<OrderConstraint> constraints, boolean throughNodes) {

        public Cycle {
            resources = List.copyOf(resources);
            constraints = List.copyOf(constraints);
        }
    }

    /// All pairs that orders speak of, those from sets, templates and tags among them, in document order. A pair has the id and
    /// name of the constraint that it comes from.
    public List<OrderConstraint> orders() {
        return orders.get();
    }

    /// One circle for each knot of resources that wait for each other, in document order.
    public List<Cycle> cycles() {
        return cycles.get();
    }

    private List<Cycle> findCycles() {
        Graph<String, Edge> graph = new DefaultDirectedGraph<>(Edge.class);
        resources.all().forEach(resource -> graph.addVertex(resource.name()));
        resources.all().forEach(resource -> addParts(graph, resource));
        orders().stream().filter(StartOrder::isMandatory).forEach(order -> addOrder(graph, order));
        List<Cycle> plain = cycles(graph, false);
        addNodes(graph);
        Stream<Cycle> wider = cycles(graph, true).stream()
                .filter(cycle -> plain.stream().noneMatch(inner -> cycle.resources().containsAll(inner.resources())));
        return Stream.concat(plain.stream(), wider).toList();
    }

    private static boolean isMandatory(OrderConstraint order) {
        boolean starts = order.firstAction().filter(action -> action.equals("stop") || action.equals("demote")).isEmpty()
                && order.thenAction().filter(action -> action.equals("stop") || action.equals("demote")).isEmpty();
        return starts && order.kind().filter(kind -> !kind.equals("Mandatory")).isEmpty();
    }

    /// a group or clone is up when its parts are
    private static void addParts(Graph<String, Edge> graph, Resource resource) {
        switch (resource) {
            case Primitive _ -> { }
            case Clone clone -> addEdge(graph, clone.child(), clone.name(), Optional.empty());
            case Bundle bundle -> bundle.child().ifPresent(child -> addEdge(graph, child, bundle.name(), Optional.empty()));
            case Group group -> {
                for (int i = 0; i < group.members().size(); i++) {
                    addEdge(graph, group.members().get(i), i + 1 < group.members().size() ? group.members().get(i + 1)
                            : group.name(), Optional.empty());
                }
            }
        }
    }

    /// what waits is each part of a group or clone
    private void addOrder(Graph<String, Edge> graph, OrderConstraint order) {
        addEdge(graph, order.first(), order.then(), Optional.of(order));
        resources.find(order.then()).stream().flatMap(resources::primitives).filter(part -> !part.name().equals(order.first()))
                .forEach(part -> addEdge(graph, order.first(), part.name(), Optional.of(order)));
    }

    private void addNodes(Graph<String, Edge> graph) {
        resources.topLevel().forEach(resource -> {
            List<Node> allowed = locations.allowed(resource);
            List<Node> meant = allowed.size() == 1 ? allowed : locations.preferred(resource);
            if (meant.size() == 1 && !meant.getFirst().isClusterNode()) {
                topology.find(meant.getFirst().element(), Primitive.class).ifPresent(bringer ->
                        resources.primitives(resource).forEach(part -> addEdge(graph, bringer.name(), part.name(), Optional.empty())));
            }
        });
    }

    private static void addEdge(Graph<String, Edge> graph, String first, String then, Optional<OrderConstraint> constraint) {
        if (graph.containsVertex(first) && graph.containsVertex(then) && !graph.containsEdge(first, then)) {
            graph.addEdge(first, then, new Edge(constraint));
        }
    }

    private List<Cycle> cycles(Graph<String, Edge> graph, boolean throughNodes) {
        List<String> order = new ArrayList<>(graph.vertexSet());
        return new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets().stream()
                .filter(knot -> knot.size() > 1 || graph.containsEdge(knot.iterator().next(), knot.iterator().next()))
                .sorted(Comparator.comparingInt(knot -> knot.stream().mapToInt(order::indexOf).min().orElse(0)))
                .map(knot -> cycle(new AsSubgraph<>(graph, knot), order, throughNodes)).toList();
    }

    private static Cycle cycle(Graph<String, Edge> knot, List<String> order, boolean throughNodes) {
        String start = knot.vertexSet().stream().min(Comparator.comparingInt(order::indexOf)).orElseThrow();
        List<Edge> edges = knot.outgoingEdgesOf(start).stream()
                .map(edge -> {
                    List<Edge> round = new ArrayList<>(List.of(edge));
                    GraphPath<String, Edge> back = BFSShortestPath.findPathBetween(knot, knot.getEdgeTarget(edge), start);
                    round.addAll(back.getEdgeList());
                    return round;
                }).min(Comparator.comparingInt(List::size)).orElseThrow();
        Set<OrderConstraint> constraints = new LinkedHashSet<>();
        edges.forEach(edge -> edge.constraint.ifPresent(constraints::add));
        return new Cycle(edges.stream().map(knot::getEdgeSource).toList(), List.copyOf(constraints), throughNodes);
    }
}
