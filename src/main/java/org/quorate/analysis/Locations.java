package org.quorate.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.quorate.model.CibBoolean;
import org.quorate.model.Clone;
import org.quorate.model.LocationConstraint;
import org.quorate.model.Resource;
import org.quorate.model.Score;
import org.quorate.model.Topology;

/// Where resources may run, by location constraints and by the kind of node alone: no load, no colocation, no state.
///
/// A group stands on one node, so what is said of a member holds for the whole group. What is said of the primitive
/// inside a clone is unknown to Pacemaker in a fresh cluster and left out.
///
/// Source: Pacemaker Explained, "Deciding Which Nodes a Resource Can Run On"; lib/pacemaker/pcmk_sched_location.c
public final class Locations {

    private final Resources resources;
    private final Nodes nodes;
    private final Preferences preferences;
    private final boolean symmetric;
    private final List<LocationConstraint> constraints;
    private final ConcurrentMap<String, Map<String, Integer>> tables = new ConcurrentHashMap<>();

    private Locations(Topology topology, Resources resources, Nodes nodes, Preferences preferences) {
        this.resources = resources;
        this.nodes = nodes;
        this.preferences = preferences;
        symmetric = topology.cluster().property("symmetric-cluster").map(value -> !CibBoolean.isFalse(value)).orElse(true);
        constraints = topology.all(LocationConstraint.class).filter(Preferences::isForStart).toList();
    }

    static Locations of(Topology topology, Resources resources, Nodes nodes, Preferences preferences) {
        return new Locations(topology, resources, nodes, preferences);
    }

    /// Whether resources may run anywhere unless told otherwise (`symmetric-cluster`, true by default).
    public boolean isSymmetric() {
        return symmetric;
    }

    /// The constraints that bear on where a resource (or the group or clone around it) starts, in document order.
    public List<LocationConstraint> of(Resource resource) {
        List<Resource> parts = parts(resources.outermost(resource));
        return constraints.stream().filter(constraint -> parts.stream().anyMatch(part -> preferences.concerns(constraint, part))).toList();
    }

    private List<Resource> parts(Resource outermost) {
        List<Resource> parts = new ArrayList<>(List.of(outermost));
        if (!(outermost instanceof Clone)) {
            resources.primitives(outermost).filter(primitive -> !primitive.equals(outermost)).forEach(parts::add);
        }
        return parts;
    }

    /// The score of a resource on a node: the sum of what the constraints say. Empty: the cluster is opt-in and nothing
    /// admits the resource there.
    public Optional<Integer> score(Resource resource, Node node) {
        return Optional.ofNullable(table(resource).get(node.name()));
    }

    /// Whether a resource may start on a node.
    public boolean allows(Resource resource, Node node) {
        return score(resource, node).filter(score -> score >= 0).isPresent();
    }

    /// The nodes on which a resource may start, in the order of [Nodes#all()].
    public List<Node> allowed(Resource resource) {
        return nodes.all().stream().filter(node -> allows(resource, node)).toList();
    }

    /// The cluster nodes on which a resource may start.
    public List<Node> allowedClusterNodes(Resource resource) {
        return nodes.clusterNodes().stream().filter(node -> allows(resource, node)).toList();
    }

    /// The nodes to which constraints draw a resource, with a positive score.
    public List<Node> preferred(Resource resource) {
        return nodes.all().stream().filter(node -> score(resource, node).filter(score -> score > 0).isPresent()).toList();
    }

    private Map<String, Integer> table(Resource resource) {
        Resource outermost = resources.outermost(resource);
        return tables.computeIfAbsent(outermost.name(), _ -> sum(outermost));
    }

    private Map<String, Integer> sum(Resource outermost) {
        Map<String, Integer> table = new LinkedHashMap<>();
        parts(outermost).forEach(part -> preferences.scores(part).forEach((node, score) -> table.merge(node, score, Score::add)));
        return table;
    }
}
