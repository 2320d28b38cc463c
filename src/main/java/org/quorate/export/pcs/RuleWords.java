package org.quorate.export.pcs;

import static org.quorate.export.pcs.PcsLimits.any;
import static org.quorate.export.pcs.PcsLimits.first;
import static org.quorate.export.pcs.PcsLimits.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.quorate.model.CibRule;
import org.quorate.model.CibRule.ForeignExpression;
import org.quorate.model.CibRule.NestedRule;
import org.quorate.model.CibRule.NodeExpression;

/// A location rule as pcs 0.11 reads it: options, then each part of the expression as a word of its own.
///
/// Source: pcs/rule.py
final class RuleWords {
    private static final Set<String> COMPARISONS = Set.of("eq", "ne", "lt", "gt", "lte", "gte");
    private static final Set<String> EXISTENCE = Set.of("defined", "not_defined");
    private static final Set<String> TYPES = Set.of("string", "integer", "number", "version");
    private static final Set<String> KEYWORDS = Set.of("and", "or", "date", "date-spec", "in_range", "string", "integer", "number", "version",
            "defined", "not_defined", "eq", "ne", "lt", "gt", "lte", "gte", "to", "duration");
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_#./:@%+-]+");
    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]+");

    private RuleWords() {
    }

    static Optional<String> limit(CibRule rule) {
        return first(when(rule.score().isPresent() == rule.scoreAttribute().isPresent(), "a rule without a score"),
                rule.score().flatMap(ConstraintSteps::score),
                rule.id().flatMap(PcsLimits::id),
                rule.scoreAttribute().flatMap(RuleWords::word),
                when(rule.role().filter(role -> !Set.of("Promoted", "Unpromoted").contains(role)).isPresent(), "a rule for the role " + rule.role().orElse("")),
                when(rule.booleanOp().filter(op -> !Set.of("and", "or").contains(op)).isPresent(), "the operator " + rule.booleanOp().orElse("")),
                when(rule.expressions().isEmpty(), "a rule without a condition"),
                any(rule.expressions(), RuleWords::limit));
    }

    private static Optional<String> limit(CibRule.Expression expression) {
        return switch (expression) {
            case NodeExpression node -> limit(node);
            case NestedRule _ -> Optional.of("rules within rules");
            case CibRule.DateExpression _ -> Optional.of("dates");
            case CibRule.ResourceExpression _, CibRule.OperationExpression _, ForeignExpression _ -> Optional.of("such a condition");
        };
    }

    private static Optional<String> limit(NodeExpression node) {
        return first(word(node.attribute()),
                when(node.valueSource().isPresent(), "the source of a value"),
                when(node.type().filter(type -> !TYPES.contains(type)).isPresent(), "the type " + node.type().orElse("")),
                EXISTENCE.contains(node.operation()) ? when(node.value().isPresent() || node.type().isPresent(), "a value that is not compared")
                        : first(when(!COMPARISONS.contains(node.operation()), "the operation " + node.operation()),
                        when(node.value().isEmpty(), "a comparison without a value"), node.value().flatMap(RuleWords::word),
                        when(node.type().equals(Optional.of("integer")) && !INTEGER.matcher(node.value().orElse("")).matches(), "such a number")));
    }

    private static Optional<String> word(String word) {
        return when(!WORD.matcher(word).matches() || KEYWORDS.contains(word), "“" + word + "” in a rule");
    }

    static List<String> words(CibRule rule) {
        List<String> words = new ArrayList<>();
        rule.id().ifPresent(id -> words.add("id=" + id));
        rule.role().ifPresent(role -> words.add("role=" + role));
        rule.score().ifPresent(score -> words.add("score=" + score));
        rule.scoreAttribute().ifPresent(attribute -> words.add("score-attribute=" + attribute));
        for (int i = 0; i < rule.expressions().size(); i++) {
            if (i > 0) {
                words.add(rule.booleanOp().orElse("and"));
            }
            words.addAll(words((NodeExpression) rule.expressions().get(i)));
        }
        return words;
    }

    /// What a rule says, without its ids and score.
    static String likeness(List<CibRule> rules) {
        return rules.stream().map(rule -> rule.role() + " " + rule.booleanOp().orElse("and") + " " + rule.expressions().stream()
                .map(expression -> expression instanceof NodeExpression node ? node.attribute() + node.operation() + node.type() + node.value()
                        : expression.toString()).toList()).toList().toString();
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
