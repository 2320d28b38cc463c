package org.quorate.export.pcs;

import static org.quorate.export.pcs.PcsLimits.first;
import static org.quorate.export.pcs.PcsLimits.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.quorate.analysis.Resources;
import org.quorate.model.ColocationConstraint;
import org.quorate.model.ColocationSetConstraint;
import org.quorate.model.Constraint;
import org.quorate.model.LocationConstraint;
import org.quorate.model.LocationConstraint.ByRules;
import org.quorate.model.LocationConstraint.Named;
import org.quorate.model.LocationConstraint.OnNode;
import org.quorate.model.OrderConstraint;
import org.quorate.model.OrderSetConstraint;
import org.quorate.model.TicketConstraint;
import org.quorate.model.Topology;

/// Constraints in pcs's words.
///
/// Source: pcs/constraint.py; what the commands write was tried with pcs 0.11.5
final class ConstraintSteps {
    private static final Pattern SCORE = Pattern.compile("[+-]?(INFINITY|[0-9]+)");
    private static final Set<String> ROLES = Set.of("Started", "Stopped", "Promoted", "Unpromoted");
    private static final Set<String> ACTIONS = Set.of("start", "promote", "stop", "demote");
    private static final Set<String> KINDS = Set.of("Optional", "Mandatory", "Serialize");
    private static final Set<String> DISCOVERY = Set.of("always", "never", "exclusive");

    private final Resources resources;
    private final CibPieces cib;
    private final Map<List<String>, Long> alike;

    ConstraintSteps(Topology topology, Resources resources, CibPieces cib) {
        this.resources = resources;
        this.cib = cib;
        alike = topology.all(Constraint.class).collect(Collectors.groupingBy(ConstraintSteps::likeness, Collectors.counting()));
    }

    List<Step> steps(Constraint constraint) {
        Optional<String> limit = first(PcsLimits.id(constraint.name()),
                when(alike.getOrDefault(likeness(constraint), 0L) > 1, "two constraints of the same objects"), switch (constraint) {
                    case LocationConstraint location -> limit(location);
                    case ColocationConstraint colocation -> limit(colocation);
                    case OrderConstraint order -> limit(order);
                    case ColocationSetConstraint _, OrderSetConstraint _ -> Optional.of("these resource sets");
                    case TicketConstraint _ -> Optional.of("this ticket");
                });
        if (limit.isPresent()) {
            return cib.objects("constraints", constraint.name()).stream()
                    .<Step>map(xml -> new Step.Insert("constraints", xml, limit.get(), List.of(constraint.id()))).toList();
        }
        return List.of(new Step.Say(switch (constraint) {
            case LocationConstraint location -> words(location);
            case ColocationConstraint colocation -> words(colocation);
            case OrderConstraint order -> words(order);
            case ColocationSetConstraint _, OrderSetConstraint _, TicketConstraint _ -> throw new IllegalStateException("pcs is not asked for " + constraint.name());
        }, List.of(constraint.id())));
    }

    /// What pcs takes for a repetition: it would refuse the second one, or let it take the place of the first.
    private static List<String> likeness(Constraint constraint) {
        return switch (constraint) {
            case LocationConstraint location -> switch (location.place()) {
                case OnNode on -> List.of("location", subject(location), on.node());
                case ByRules rules -> List.of("rules", subject(location), RuleWords.likeness(rules.rules()));
            };
            case ColocationConstraint colocation -> List.of("colocation", colocation.resource(), colocation.with());
            case OrderConstraint order -> List.of("order", order.first(), order.then());
            case ColocationSetConstraint _, OrderSetConstraint _, TicketConstraint _ -> List.of("sets", constraint.name());
        };
    }

    private static String subject(LocationConstraint location) {
        return switch (location.subject()) {
            case Named(String resource) -> resource;
            case LocationConstraint.Pattern(String regex) -> "regexp%" + regex;
            case LocationConstraint.Sets _ -> "sets of " + location.name();
        };
    }

    private Optional<String> limit(LocationConstraint location) {
        return first(PcsLimits.foreign(location.foreign()),
                when(location.role().isPresent(), "a role of a location constraint"),
                when(location.discovery().filter(mode -> !DISCOVERY.contains(mode)).isPresent(), "such a resource discovery"),
                when(location.subject() instanceof LocationConstraint.Sets, "resource sets in a location constraint"),
                location.subject() instanceof Named(String resource) ? resource(resource) : Optional.empty(),
                switch (location.place()) {
                    case OnNode(String node, var score) -> first(score(score.text()), when(node.isEmpty(), "a node without a name"));
                    case ByRules(var rules) -> first(when(rules.size() != 1, "several rules in one constraint"),
                            PcsLimits.any(rules, RuleWords::limit));
                });
    }

    private static List<String> words(LocationConstraint location) {
        List<String> words = new ArrayList<>(List.of("constraint", "location"));
        Optional<String> discovery = location.discovery().map(mode -> "resource-discovery=" + mode);
        switch (location.place()) {
            case OnNode(String node, var score) -> {
                words.addAll(List.of("add", location.name(), subject(location), node, score.text()));
                discovery.ifPresent(words::add);
            }
            case ByRules(var rules) -> {
                words.addAll(List.of(subject(location), "rule", "constraint-id=" + location.name()));
                discovery.ifPresent(words::add);
                words.addAll(RuleWords.words(rules.getFirst()));
            }
        }
        return words;
    }

    private Optional<String> limit(ColocationConstraint colocation) {
        return first(PcsLimits.foreign(colocation.foreign()), resource(colocation.resource()), resource(colocation.with()),
                when(colocation.score().isEmpty(), "a colocation without a score"),
                colocation.score().flatMap(score -> score(score.text())),
                oneOf(colocation.role(), ROLES), oneOf(colocation.withRole(), ROLES),
                when(colocation.nodeAttribute().filter(String::isEmpty).isPresent(), "an empty node attribute"),
                colocation.influence().flatMap(ConstraintSteps::trueOrFalse));
    }

    private static List<String> words(ColocationConstraint colocation) {
        List<String> words = new ArrayList<>(List.of("constraint", "colocation", "add"));
        colocation.role().ifPresent(words::add);
        words.addAll(List.of(colocation.resource(), "with"));
        colocation.withRole().ifPresent(words::add);
        words.add(colocation.with());
        colocation.score().ifPresent(score -> words.add("score=" + score.text()));
        words.add("id=" + colocation.name());
        colocation.nodeAttribute().ifPresent(attribute -> words.add("node-attribute=" + attribute));
        colocation.influence().ifPresent(influence -> words.add("influence=" + influence));
        return words;
    }

    /// The second action is the first one's by default, which pcs does not follow.
    private Optional<String> limit(OrderConstraint order) {
        return first(PcsLimits.foreign(order.foreign()), resource(order.first()), resource(order.then()),
                when(resources.groupOf(order.first()).isPresent() && resources.groupOf(order.first()).equals(resources.groupOf(order.then())),
                        "an order within a group"),
                when(order.thenAction().isEmpty() && order.firstAction().filter(action -> !action.equals("start")).isPresent(),
                        "an order without a second action"),
                oneOf(order.firstAction(), ACTIONS), oneOf(order.thenAction(), ACTIONS), oneOf(order.kind(), KINDS),
                order.symmetrical().flatMap(ConstraintSteps::trueOrFalse));
    }

    private static List<String> words(OrderConstraint order) {
        List<String> words = new ArrayList<>(List.of("constraint", "order"));
        order.firstAction().ifPresent(words::add);
        words.addAll(List.of(order.first(), "then"));
        order.thenAction().ifPresent(words::add);
        words.add(order.then());
        words.add("id=" + order.name());
        order.kind().ifPresent(kind -> words.add("kind=" + kind));
        order.symmetrical().ifPresent(symmetrical -> words.add("symmetrical=" + symmetrical));
        return words;
    }

    private Optional<String> resource(String name) {
        return first(PcsLimits.id(name), when(!resources.exists(name), "a constraint of " + name + ", which is no plain resource"),
                when(resources.cloneOf(name).isPresent(), "a constraint of a part of a clone"));
    }

    static Optional<String> score(String text) {
        return when(!SCORE.matcher(text).matches(), "the score " + text);
    }

    private static Optional<String> oneOf(Optional<String> word, Set<String> known) {
        return word.filter(w -> !known.contains(w)).map(w -> "the word " + w + " in a constraint");
    }

    private static Optional<String> trueOrFalse(String text) {
        return when(!text.equals("true") && !text.equals("false"), "the value " + text + " for true or false");
    }
}
