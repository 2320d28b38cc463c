package org.quorate.analysis;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jgrapht.Graph;
import org.jgrapht.alg.clique.BronKerboschCliqueFinder;
import org.jgrapht.graph.DefaultUndirectedGraph;
import org.quorate.model.Clone;
import org.quorate.model.ColocationConstraint;
import org.quorate.model.Group;
import org.quorate.model.Score;
import org.quorate.model.Topology;

/// Which resources colocations tie to one node, and which they keep apart.
///
/// Clones and promoted roles are left out: an instance may stand beside another one of several.
public final class Colocations {

    private final List<ColocationConstraint> all;
    private final List<ColocationConstraint> constraints;
    private final Map<String, String> leaders = new HashMap<>();

    private Colocations(List<ColocationConstraint> all, List<ColocationConstraint> constraints) {
        this.all = all;
        this.constraints = constraints;
    }

    static Colocations of(Topology topology, Resources resources) {
        List<ColocationConstraint> all = ConstraintPairs.colocations(topology, resources);
        Colocations colocations = new Colocations(all, all.stream()
                .filter(each -> each.nodeAttribute().isEmpty() && each.role().isEmpty() && each.withRole().isEmpty())
                .filter(each -> !isCloned(resources, each.resource()) && !isCloned(resources, each.with())).toList());
        topology.all(Group.class).forEach(group -> group.members().forEach(member -> colocations.join(group.name(), member)));
        colocations.constraints.stream().filter(each -> each.weight() >= Score.LIMIT).forEach(each -> colocations.join(each
                .resource(), each.with()));
        return colocations;
    }

    private static boolean isCloned(Resources resources, String name) {
        return resources.cloneOf(name).isPresent() || resources.find(name).filter(Clone.class::isInstance).isPresent();
    }

    private void join(String a, String b) {
        leaders.put(leader(a), leader(b));
    }

    private String leader(String name) {
        String leader = name;
        for (String next = leaders.get(leader); next != null && !next.equals(leader); next = leaders.get(leader)) {
            leader = next;
        }
        return leader;
    }

    /// All pairs, those from sets, templates and tags among them, in document order. A pair has the id and name of the
    /// constraint that it comes from.
    public List<ColocationConstraint> all() {
        return all;
    }

    /// The colocations that speak of nodes and of single resources, in document order.
    public List<ColocationConstraint> constraints() {
        return constraints;
    }

    /// Whether groups and mandatory colocations, directly or in a chain, tie two resources to one node.
    public boolean areTied(String a, String b) {
        return leader(a).equals(leader(b));
    }

    /// The colocation of two resources, whichever is the dependent one, that keeps them apart (negative score).
    public Optional<ColocationConstraint> apart(String a, String b) {
        Set<String> pair = Set.copyOf(List.of(a, b));
        return constraints.stream().filter(each -> each.weight() < 0 && pair.equals(Set.copyOf(List.of(each.resource(), each.with())))).findFirst();
    }

    /// The largest sets of resources of which no two may be on one node.
    public List<Set<String>> apartSets() {
        Graph<String, ColocationConstraint> graph = new DefaultUndirectedGraph<>(ColocationConstraint.class);
        constraints.stream().filter(each -> each.weight() <= -Score.LIMIT && !each.resource().equals(each.with())).forEach(each -> {
            graph.addVertex(each.resource());
            graph.addVertex(each.with());
            graph.addEdge(each.resource(), each.with(), each);
        });
        Collection<String> order = graph.vertexSet();
        return StreamSupport.stream(new BronKerboschCliqueFinder<>(graph).spliterator(), false)
                .<Set<String>>map(clique -> new LinkedHashSet<>(order.stream().filter(clique::contains).toList())).toList();
    }
}
