package org.quorate.export.pcs;

import static org.quorate.export.pcs.PcsLimits.any;
import static org.quorate.export.pcs.PcsLimits.first;
import static org.quorate.export.pcs.PcsLimits.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.quorate.model.CibRule;
import org.quorate.model.CibRule.AgentPattern;
import org.quorate.model.CibRule.DateExpression;
import org.quorate.model.CibRule.ForeignExpression;
import org.quorate.model.CibRule.NestedRule;
import org.quorate.model.CibRule.NodeExpression;
import org.quorate.model.CibRule.OperationExpression;
import org.quorate.model.CibRule.ResourceExpression;
import org.quorate.model.CibRule.TimeParts;

/// A rule as pcs reads it: options, then each part of the expression as a word of its own; from pcs 0.12 on a location
/// rule's expression is one word. Rules of defaults have a parser of their own, with more conditions.
///
/// Source: pcs/rule.py, pcs/lib/cib/rule/parser.py, pcs/lib/cib/rule/parsed_to_cib.py
enum RuleWords {
    LOCATION(true, false, false), RESOURCE_DEFAULTS(false, true, false), OPERATION_DEFAULTS(true, true, true);

    private static final Set<String> COMPARISONS = Set.of("eq", "ne", "lt", "gt", "lte", "gte");
    private static final Set<String> EXISTENCE = Set.of("defined", "not_defined");
    private static final Set<String> TYPES = Set.of("string", "integer", "number", "version");
    private static final Set<String> KEYWORDS = Set.of("and", "or", "date", "date-spec", "in_range", "string", "integer", "number", "version",
            "defined", "not_defined", "eq", "ne", "lt", "gt", "lte", "gte", "to", "duration", "resource", "op", "interval", "meta", "rule");
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_#./:@%+-]+");
    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]+");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");
    private static final Pattern DOTTED = Pattern.compile("[0-9]+(\\.[0-9]+)*");
    private static final Pattern INTERVAL = Pattern.compile("[0-9]+[A-Za-z]*");
    private static final String INFINITY = "INFINITY";

    private final boolean nodes;
    private final boolean resources;
    private final boolean operations;

    /// @param nodes      whether it may speak of node attributes
    /// @param resources  whether it may speak of agents, and of ranges of time without a start
    /// @param operations whether it may speak of operations
    RuleWords(boolean nodes, boolean resources, boolean operations) {
        this.nodes = nodes;
        this.resources = resources;
        this.operations = operations;
    }

    Optional<String> limit(CibRule rule) {
        return first(when(rule.reference().isPresent(), PcsLimits.SHARED),
                this == LOCATION ? ofLocation(rule) : ofDefaults(rule),
                when(rule.expressions().isEmpty(), "a rule without a condition"), conditions(rule));
    }

    private static Optional<String> ofLocation(CibRule rule) {
        return first(when(rule.score().isPresent() == rule.scoreAttribute().isPresent(), "a rule without a score"),
                rule.score().flatMap(ConstraintSteps::score),
                rule.id().flatMap(PcsLimits::id),
                rule.scoreAttribute().flatMap(RuleWords::word),
                when(rule.role().filter(role -> !Set.of("Promoted", "Unpromoted").contains(role)).isPresent(), "a rule for the role " + rule.role().orElse("")));
    }

    /// pcs always writes the score INFINITY, which defaults do not look at.
    private static Optional<String> ofDefaults(CibRule rule) {
        return first(when(!rule.score().equals(Optional.of(INFINITY)) || rule.scoreAttribute().isPresent(), "the score of such a rule"),
                when(rule.role().isPresent(), "a rule for the role " + rule.role().orElse("")));
    }

    private Optional<String> conditions(CibRule rule) {
        return first(when(rule.booleanOp().filter(op -> !Set.of("and", "or").contains(op)).isPresent(), "the operator " + rule.booleanOp().orElse("")),
                when(rule.expressions().size() == 1 && isOr(rule), "“or” with one condition"),
                any(rule.expressions(), expression -> limit(expression, rule)));
    }

    private static boolean isOr(CibRule rule) {
        return rule.booleanOp().equals(Optional.of("or"));
    }

    private Optional<String> limit(CibRule.Expression expression, CibRule outer) {
        return switch (expression) {
            case NodeExpression node -> first(when(!nodes, "node attributes in such a rule"), limit(node));
            case NestedRule(CibRule rule) -> nested(rule, outer);
            case DateExpression date -> DateWords.limit(date, resources);
            case ResourceExpression(_, AgentPattern agent) -> first(when(!resources, "agents in such a rule"), agent(agent));
            case OperationExpression operation -> first(when(!operations, "operations in such a rule"), word(operation.name()),
                    operation.interval().flatMap(interval -> when(!INTERVAL.matcher(interval).matches(), "the interval " + interval)));
            case ForeignExpression _ -> Optional.of("such a condition");
        };
    }

    /// pcs sets brackets aside where they change nothing, and gives a rule within a rule the score 0.
    private Optional<String> nested(CibRule rule, CibRule outer) {
        return first(when(rule.reference().isPresent(), PcsLimits.SHARED),
                when(!rule.score().equals(Optional.of("0")) || rule.scoreAttribute().isPresent() || rule.role().isPresent(), "the score or role of a rule within a rule"),
                when(rule.expressions().size() < 2 || outer.expressions().size() < 2 || isOr(rule) == isOr(outer), "brackets that change nothing"),
                conditions(rule));
    }

    private static Optional<String> agent(AgentPattern agent) {
        List<String> parts = parts(agent);
        return first(when(parts.stream().allMatch(String::isEmpty), "a condition on every agent"),
                any(parts, part -> when(part.contains(":") || !part.isEmpty() && !WORD.matcher(part).matches(), "the agent " + String.join(":", parts))));
    }

    private static List<String> parts(AgentPattern agent) {
        return Stream.of(agent.standard(), agent.provider(), agent.type()).map(part -> part.orElse("")).toList();
    }

    private static Optional<String> limit(NodeExpression node) {
        return first(word(node.attribute()),
                when(node.valueSource().isPresent(), "the source of a value"),
                when(node.type().filter(type -> !TYPES.contains(type)).isPresent(), "the type " + node.type().orElse("")),
                EXISTENCE.contains(node.operation()) ? when(node.value().isPresent() || node.type().isPresent(), "a value that is not compared")
                        : first(when(!COMPARISONS.contains(node.operation()), "the operation " + node.operation()),
                        when(node.value().isEmpty(), "a comparison without a value"), node.value().flatMap(RuleWords::word),
                        when(!isOfType(node.type().orElse("string"), node.value().orElse("")), "such a number")));
    }

    private static boolean isOfType(String type, String value) {
        return switch (type) {
            case "integer" -> INTEGER.matcher(value).matches();
            case "number" -> NUMBER.matcher(value).matches();
            case "version" -> DOTTED.matcher(value).matches();
            default -> true;
        };
    }

    private static Optional<String> word(String word) {
        return when(!WORD.matcher(word).matches() || KEYWORDS.contains(word.toLowerCase(Locale.ROOT)), "“" + word + "” in a rule");
    }

    /// Options and condition of a location rule.
    static List<String> words(CibRule rule, PcsVersion version) {
        List<String> words = new ArrayList<>();
        rule.id().ifPresent(id -> words.add("id=" + id));
        rule.role().ifPresent(role -> words.add("role=" + role));
        rule.score().ifPresent(score -> words.add("score=" + score));
        rule.scoreAttribute().ifPresent(attribute -> words.add("score-attribute=" + attribute));
        List<String> condition = condition(rule);
        words.addAll(version.isRuleOneWord() ? List.of(String.join(" ", condition)) : condition);
        return words;
    }

    static List<String> condition(CibRule rule) {
        List<String> words = new ArrayList<>();
        for (CibRule.Expression expression : rule.expressions()) {
            if (!words.isEmpty()) {
                words.add(rule.booleanOp().orElse("and"));
            }
            words.addAll(switch (expression) {
                case NodeExpression node -> words(node);
                case DateExpression date -> DateWords.words(date);
                case NestedRule(CibRule nested) -> Stream.of(List.of("("), condition(nested), List.of(")")).flatMap(List::stream).toList();
                case ResourceExpression(_, AgentPattern agent) -> List.of("resource", String.join(":", parts(agent)));
                case OperationExpression operation -> Stream.concat(Stream.of("op", operation.name()),
                        operation.interval().map(interval -> "interval=" + interval).stream()).toList();
                case ForeignExpression _ -> throw new IllegalStateException("pcs is not asked for such a condition");
            });
        }
        return words;
    }

    /// What pcs takes for the same rules: it sorts their conditions and does not look at ids, scores and roles.
    static String likeness(List<CibRule> rules) {
        return rules.stream().map(RuleWords::likeness).toList().toString();
    }

    private static String likeness(CibRule rule) {
        return rule.booleanOp().orElse("and") + rule.expressions().stream().map(expression -> switch (expression) {
            case NodeExpression node -> node.attribute() + " " + node.operation() + " " + node.type().orElse("string") + " " + node.value();
            case DateExpression date -> date.operation() + date.start() + date.end() + date.spec().map(TimeParts::parts) + date.duration().map(TimeParts::parts);
            case NestedRule(CibRule nested) -> likeness(nested);
            case ResourceExpression _, OperationExpression _, ForeignExpression _ -> expression.toString();
        }).sorted().toList();
    }

    private static List<String> words(NodeExpression node) {
        if (EXISTENCE.contains(node.operation())) {
            return List.of(node.operation(), node.attribute());
        }
        List<String> words = new ArrayList<>(List.of(node.attribute(), node.operation()));
        node.type().ifPresent(words::add);
        words.add(node.value().orElseThrow());
        return words;
    }
}
