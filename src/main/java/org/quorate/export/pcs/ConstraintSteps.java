package org.quorate.export.pcs;

import static org.quorate.export.pcs.PcsLimits.first;
import static org.quorate.export.pcs.PcsLimits.oneOf;
import static org.quorate.export.pcs.PcsLimits.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.quorate.model.ColocationConstraint;
import org.quorate.model.ColocationSetConstraint;
import org.quorate.model.Constraint;
import org.quorate.model.LocationConstraint;
import org.quorate.model.LocationConstraint.ByRules;
import org.quorate.model.LocationConstraint.Named;
import org.quorate.model.LocationConstraint.OnNode;
import org.quorate.model.OrderConstraint;
import org.quorate.model.OrderSetConstraint;
import org.quorate.model.ResourceSet;
import org.quorate.model.TicketConstraint;
import org.quorate.model.Topology;

/// Constraints in pcs's words.
///
/// Source: pcs/constraint.py; what the commands write was tried with pcs 0.11.5
final class ConstraintSteps {
    private static final Pattern SCORE = Pattern.compile("[+-]?(INFINITY|[0-9]+)");
    static final Set<String> ROLES = Set.of("Started", "Stopped", "Promoted", "Unpromoted");
    static final Set<String> ACTIONS = Set.of("start", "promote", "stop", "demote");
    static final Set<String> KINDS = Set.of("Optional", "Mandatory", "Serialize");
    private static final Set<String> DISCOVERY = Set.of("always", "never", "exclusive");

    private final ResourceNames names;
    private final SetWords sets;
    private final CibPieces cib;
    private final PcsVersion version;
    private final Map<List<String>, Long> alike;

    ConstraintSteps(Topology topology, ResourceNames names, CibPieces cib, PcsVersion version) {
        this.names = names;
        this.cib = cib;
        this.version = version;
        sets = new SetWords(names, version);
        alike = topology.all(Constraint.class).collect(Collectors.groupingBy(ConstraintSteps::likeness, Collectors.counting()));
    }

    List<Step> steps(Constraint constraint) {
        Optional<String> limit = first(PcsLimits.id(constraint.name()), cib.shared("constraints", constraint.name()),
                when(alike.getOrDefault(likeness(constraint), 0L) > 1, "two constraints of the same objects"), switch (constraint) {
                    case LocationConstraint location -> limit(location);
                    case ColocationConstraint colocation -> limit(colocation);
                    case OrderConstraint order -> limit(order);
                    case ColocationSetConstraint colocation -> sets.limit(colocation);
                    case OrderSetConstraint order -> sets.limit(order);
                    case TicketConstraint ticket -> sets.limit(ticket);
                });
        if (limit.isPresent()) {
            return cib.insert("constraints", constraint.name(), limit.get(), List.of(constraint.id()));
        }
        return List.of(new Step.Say(switch (constraint) {
            case LocationConstraint location -> words(location);
            case ColocationConstraint colocation -> words(colocation);
            case OrderConstraint order -> words(order);
            case ColocationSetConstraint colocation -> sets.words(colocation);
            case OrderSetConstraint order -> sets.words(order);
            case TicketConstraint ticket -> sets.words(ticket);
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
            case TicketConstraint ticket when ticket.subject() instanceof TicketConstraint.Named(String resource, var role) ->
                    List.of("ticket", ticket.ticket(), resource, role.orElse(""));
            case TicketConstraint ticket -> List.of("sets of a ticket", ticket.ticket(), members(ticket));
            case ColocationSetConstraint _ -> List.of("sets of a colocation", members(constraint));
            case OrderSetConstraint _ -> List.of("sets of an order", members(constraint));
        };
    }

    private static String members(Constraint constraint) {
        return constraint.resourceSets().stream().map(ResourceSet::resources).toList().toString();
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
                location.subject() instanceof Named(String resource) ? names.constrained(resource) : Optional.empty(),
                switch (location.place()) {
                    case OnNode(String node, var score) -> first(score(score.text()), when(node.isEmpty(), "a node without a name"));
                    case ByRules(var rules) -> first(when(rules.size() != 1, "several rules in one constraint"),
                            PcsLimits.any(rules, rule -> first(RuleWords.LOCATION.limit(rule), version.role(rule.role()))));
                });
    }

    private List<String> words(LocationConstraint location) {
        List<String> words = new ArrayList<>(List.of("constraint", "location"));
        Optional<String> discovery = location.discovery().map(mode -> "resource-discovery=" + mode);
        switch (location.place()) {
            case OnNode(String node, var score) -> {
                words.addAll(List.of("add", location.name(), subject(location), node, version.score(score.text())));
                discovery.ifPresent(words::add);
            }
            case ByRules(var rules) -> {
                words.addAll(List.of(subject(location), "rule", "constraint-id=" + location.name()));
                discovery.ifPresent(words::add);
                words.addAll(RuleWords.words(rules.getFirst(), version));
            }
        }
        return words;
    }

    private Optional<String> limit(ColocationConstraint colocation) {
        return first(PcsLimits.foreign(colocation.foreign()), names.constrained(colocation.resource()), names.constrained(colocation.with()),
                when(colocation.score().isEmpty(), "a colocation without a score"),
                colocation.score().flatMap(score -> score(score.text())),
                oneOf(colocation.role(), ROLES, "a constraint"), oneOf(colocation.withRole(), ROLES, "a constraint"),
                version.role(colocation.role()), version.role(colocation.withRole()),
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
        return first(PcsLimits.foreign(order.foreign()), names.constrained(order.first()), names.constrained(order.then()),
                names.ordered(List.of(order.first(), order.then())),
                when(order.thenAction().isEmpty() && order.firstAction().filter(action -> !action.equals("start")).isPresent(),
                        "an order without a second action"),
                oneOf(order.firstAction(), ACTIONS, "a constraint"), oneOf(order.thenAction(), ACTIONS, "a constraint"),
                oneOf(order.kind(), KINDS, "a constraint"),
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

    static Optional<String> score(String text) {
        return when(!SCORE.matcher(text).matches(), "the score " + text);
    }

    private static Optional<String> trueOrFalse(String text) {
        return when(!text.equals("true") && !text.equals("false"), "the value " + text + " for true or false");
    }
}
