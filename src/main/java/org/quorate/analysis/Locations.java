package org.quorate.analysis;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.model.CibBoolean;
import org.quorate.model.CibRule;
import org.quorate.model.Clone;
import org.quorate.model.LocationConstraint;
import org.quorate.model.Primitive;
import org.quorate.model.Resource;
import org.quorate.model.Score;
import org.quorate.model.Topology;

/// Where resources may run, by location constraints and by the kind of node alone: no load, no colocation, no state.
///
/// A group stands on one node, so what is said of a member holds for the whole group. What is said of the primitive
/// inside a clone is unknown to Pacemaker in a fresh cluster and left out; what is said of the promoted role does not
/// keep a resource from starting.
///
/// Source: Pacemaker Explained, "Deciding Which Nodes a Resource Can Run On"; lib/pacemaker/pcmk_sched_location.c,
/// pcmk_sched_primitive.c (`rsc_avoids_remote_nodes`)
public final class Locations {

    private final Resources resources;
    private final Nodes nodes;
    private final RuleMatch rules;
    private final boolean symmetric;
    private final List<LocationConstraint> constraints;
    private final ConcurrentMap<String, Map<String, Integer>> tables = new ConcurrentHashMap<>();

    private Locations(Topology topology, Resources resources, Nodes nodes) {
        this.resources = resources;
        this.nodes = nodes;
        rules = new RuleMatch(nodes, topology.cluster().name());
        symmetric = topology.cluster().property("symmetric-cluster").map(value -> !CibBoolean.isFalse(value)).orElse(true);
        constraints = topology.all(LocationConstraint.class).toList();
    }

    static Locations of(Topology topology, Resources resources, Nodes nodes) {
        return new Locations(topology, resources, nodes);
    }

    /// Whether resources may run anywhere unless told otherwise (`symmetric-cluster`, true by default).
    public boolean isSymmetric() {
        return symmetric;
    }

    /// The constraints that bear on where a resource (or the group or clone around it) starts, in document order.
    public List<LocationConstraint> of(Resource resource) {
        Resource outermost = resources.outermost(resource);
        Set<String> names = names(outermost);
        return constraints.stream().filter(constraint -> isForStart(constraint.role()) && switch (constraint.subject()) {
            case LocationConstraint.Named(String name) -> names.contains(name);
            case LocationConstraint.Pattern(String regex) -> finds(regex, outermost.name());
        }).toList();
    }

    private Set<String> names(Resource outermost) {
        Set<String> names = new LinkedHashSet<>(Set.of(outermost.name()));
        if (!(outermost instanceof Clone)) {
            resources.primitives(outermost).forEach(primitive -> names.add(primitive.name()));
        }
        return names;
    }

    private static boolean isForStart(Optional<String> role) {
        return role.filter(name -> !name.equalsIgnoreCase("Started")).isEmpty();
    }

    private static boolean finds(String regex, String name) {
        boolean inverted = regex.startsWith("!");
        try {
            return inverted != Pattern.compile(inverted ? regex.substring(1) : regex).matcher(name).find();
        } catch (PatternSyntaxException notAPattern) {
            return false;
        }
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

    /// Whether it is a resource that the scheduler keeps off remote and guest nodes, whatever the constraints say: a fence
    /// device, the connection to a remote node, the VM of a guest node.
    public static boolean staysOnClusterNodes(Primitive primitive) {
        return primitive.isFenceDevice() || primitive.isRemoteConnection() || primitive.guestNode().isPresent();
    }

    private Map<String, Integer> table(Resource resource) {
        Resource outermost = resources.outermost(resource);
        return tables.computeIfAbsent(outermost.name(), _ -> computed(outermost));
    }

    private Map<String, Integer> computed(Resource resource) {
        List<LocationConstraint> bearing = of(resource);
        Map<String, Integer> table = new LinkedHashMap<>();
        if (symmetric) {
            nodes.all().forEach(node -> table.put(node.name(), 0));
        }
        nodes.all().forEach(node -> bearing.stream().flatMap(constraint -> scores(constraint, node, resource))
                .forEach(score -> table.merge(node.name(), score, Locations::sum)));
        banOutsideExclusive(bearing, resource, table);
        if (resources.primitives(resource).anyMatch(Locations::staysOnClusterNodes)) {
            nodes.all().stream().filter(node -> !node.isClusterNode()).forEach(node -> table.put(node.name(), -Score.LIMIT));
        }
        return table;
    }

    private void banOutsideExclusive(List<LocationConstraint> bearing, Resource resource, Map<String, Integer> table) {
        List<LocationConstraint> exclusive = bearing.stream().filter(constraint -> constraint.discovery().equals(Optional.of("exclusive"))).toList();
        if (!exclusive.isEmpty()) {
            Set<String> named = nodes.all().stream()
                    .filter(node -> exclusive.stream().anyMatch(constraint -> scores(constraint, node, resource).findAny().isPresent()))
                    .map(Node::name).collect(Collectors.toSet());
            table.replaceAll((node, score) -> named.contains(node) ? score : Integer.valueOf(-Score.LIMIT));
        }
    }

    private Stream<Integer> scores(LocationConstraint constraint, Node node, Resource resource) {
        return switch (constraint.place()) {
            case LocationConstraint.OnNode(String name, Score score) -> name.equalsIgnoreCase(node.name()) ? Stream.of(score.orZero()) : Stream.empty();
            case LocationConstraint.ByRules(List<CibRule> all) -> all.stream()
                    .filter(rule -> isForStart(rule.role()) && rules.matches(rule, node, resource)).map(rule -> score(rule, node));
        };
    }

    /// a node that matches but lacks the score attribute is banned
    private int score(CibRule rule, Node node) {
        return rule.scoreAttribute()
                .map(attribute -> nodes.attribute(node.name(), attribute).map(text -> new Score(text).orZero()).orElse(-Score.LIMIT))
                .orElseGet(() -> rule.score().map(text -> new Score(text).orZero()).orElse(0));
    }

    /// -INFINITY beats INFINITY, and both beat any number
    private static int sum(int left, int right) {
        if (left <= -Score.LIMIT || right <= -Score.LIMIT) {
            return -Score.LIMIT;
        }
        return left >= Score.LIMIT || right >= Score.LIMIT ? Score.LIMIT : Math.clamp((long) left + right, -Score.LIMIT, Score.LIMIT);
    }
}
