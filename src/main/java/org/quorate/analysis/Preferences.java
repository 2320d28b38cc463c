package org.quorate.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quorate.model.CibBoolean;
import org.quorate.model.CibRule;
import org.quorate.model.LocationConstraint;
import org.quorate.model.Primitive;
import org.quorate.model.Resource;
import org.quorate.model.Score;

/// The scores that location constraints and the kinds of nodes give to a resource, before colocations: what
/// `crm_simulate -s` would show for a resource that nothing depends on. Each resource for itself: what holds for a group or
/// clone as a whole is in [Locations].
public final class Preferences {

    private final Facts facts;
    private final RuleMatch rules;
    private final boolean symmetric;
    private final Map<String, Map<String, Integer>> tables = new HashMap<>();

    private Preferences(Facts facts) {
        this.facts = facts;
        rules = new RuleMatch(facts.nodes(), facts.topology().cluster());
        symmetric = facts.topology().cluster().property("symmetric-cluster").map(value -> !CibBoolean.isFalse(value)).orElse(true);
    }

    static Preferences of(Facts facts) {
        return new Preferences(facts);
    }

    /// Node name to score, in the order of the nodes; a node that is not in the map is closed to the resource (an opt-in
    /// cluster). Negative scores mean "not here".
    public Map<String, Integer> scores(Resource resource) {
        synchronized (tables) {
            return tables.computeIfAbsent(resource.name(), _ -> compute(resource));
        }
    }

    /// The value of a node's attribute as rules see it, the built-in ones (`#kind`) among them.
    public Optional<String> attribute(Node node, String name) {
        return rules.attribute(node, name);
    }

    private Map<String, Integer> compute(Resource resource) {
        Map<String, Integer> scores = new LinkedHashMap<>();
        if (symmetric) {
            facts.nodes().all().forEach(node -> scores.put(node.name(), 0));
        }
        Set<String> exclusive = new HashSet<>();
        boolean anyExclusive = false;
        for (LocationConstraint location : facts.topology().all(LocationConstraint.class).toList()) {
            if (!isForStart(location) || !concerns(location, resource)) {
                continue;
            }
            Map<String, Integer> points = points(location);
            points.forEach((node, score) -> scores.merge(node, score, Score::add));
            if (location.discovery().equals(Optional.of("exclusive"))) {
                anyExclusive = true;
                exclusive.addAll(points.keySet());
            }
        }
        if (anyExclusive) {
            scores.replaceAll((node, score) -> exclusive.contains(node) ? score : -Score.LIMIT);
        }
        if (facts.resources().primitives(resource).anyMatch(Preferences::runsOnClusterNodesOnly)) {
            scores.replaceAll((node, score) -> facts.nodes().find(node).filter(Node::isClusterNode).isPresent() ? score : -Score.LIMIT);
        }
        return scores;
    }

    /// Whether the scheduler keeps a resource off remote and guest nodes, whatever the constraints say: fence devices,
    /// connections to remote nodes, the VMs of guest nodes.
    ///
    /// Source: lib/pacemaker/pcmk_sched_primitive.c (`rsc_avoids_remote_nodes`)
    public static boolean runsOnClusterNodesOnly(Primitive primitive) {
        return primitive.isFenceDevice() || primitive.isRemoteConnection() || primitive.guestNode().isPresent();
    }

    boolean concerns(LocationConstraint location, Resource resource) {
        return switch (location.subject()) {
            case LocationConstraint.Named _, LocationConstraint.Sets _ -> location.resources().stream()
                    .anyMatch(name -> facts.resources().meant(name).contains(resource.name()));
            case LocationConstraint.Pattern(String regex) -> facts.resources().parent(resource.name()).isEmpty() && finds(regex, resource.name());
        };
    }

    /// what is said of the promoted role does not keep a resource from starting
    static boolean isForStart(LocationConstraint location) {
        return location.role().filter(role -> role.equals("Promoted") || role.equals("Master")).isEmpty();
    }

    private static boolean finds(String regex, String name) {
        return regex.startsWith("!") ? !NamePattern.finds(regex.substring(1), name) : NamePattern.finds(regex, name);
    }

    private Map<String, Integer> points(LocationConstraint location) {
        return switch (location.place()) {
            case LocationConstraint.OnNode(String name, Score score) -> facts.nodes().all().stream()
                    .filter(node -> node.name().equalsIgnoreCase(name)).findFirst()
                    .map(node -> Map.of(node.name(), score.orZero())).orElse(Map.of());
            case LocationConstraint.ByRules(List<CibRule> all) -> {
                Map<String, Integer> points = new LinkedHashMap<>();
                all.forEach(rule -> facts.nodes().all().stream().filter(node -> rules.matches(rule, node))
                        .forEach(node -> points.merge(node.name(), score(rule, node), Score::add)));
                yield points;
            }
        };
    }

    /// a node that matches but lacks the attribute of `score-attribute` is closed
    private int score(CibRule rule, Node node) {
        return rule.scoreAttribute().map(name -> rules.attribute(node, name).map(value -> new Score(value).orZero()).orElse(-Score.LIMIT))
                .orElseGet(() -> rule.score().map(text -> new Score(text).orZero()).orElse(0));
    }
}
