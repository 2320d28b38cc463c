package org.quorate.app.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quorate.model.CibRule;

/// A rule in one line: "score INFINITY where #kind is cluster and Mon–Fri, hours 9–16".
public final class RuleWords {

    private RuleWords() {
    }

    public static String of(CibRule rule) {
        if (rule.reference().isPresent()) {
            return "as rule " + rule.reference().get();
        }
        List<String> effects = new ArrayList<>();
        rule.score().ifPresent(score -> effects.add("score " + score));
        rule.scoreAttribute().ifPresent(attribute -> effects.add("score from " + attribute));
        rule.role().ifPresent(role -> effects.add("for role " + role));
        return (String.join(", ", effects) + " where " + conditions(rule)).strip();
    }

    /// The conditions alone.
    public static String conditions(CibRule rule) {
        if (rule.reference().isPresent()) {
            return "rule " + rule.reference().get();
        }
        if (rule.expressions().isEmpty()) {
            return "(no condition)";
        }
        String joint = rule.booleanOp().filter("or"::equals).isPresent() ? " or " : " and ";
        return rule.expressions().stream().map(RuleWords::of).collect(Collectors.joining(joint));
    }

    public static String of(CibRule.Expression expression) {
        return switch (expression) {
            case CibRule.NodeExpression node -> node(node);
            case CibRule.DateExpression date -> TimeWords.of(date);
            case CibRule.ResourceExpression(_, CibRule.AgentPattern agent) -> "the agent is " + agent(agent);
            case CibRule.OperationExpression operation -> "the operation is " + operation.name()
                    + operation.interval().map(interval -> " every " + interval).orElse("");
            case CibRule.NestedRule(CibRule rule) -> "(" + conditions(rule) + ")";
            case CibRule.ForeignExpression(String xml) -> XmlMask.of(xml).strip();
        };
    }

    private static String node(CibRule.NodeExpression node) {
        String comparison = switch (node.operation()) {
            case "eq" -> "is";
            case "ne" -> "is not";
            case "lt" -> "<";
            case "lte" -> "≤";
            case "gt" -> ">";
            case "gte" -> "≥";
            case "defined" -> "is defined";
            case "not_defined" -> "is not defined";
            default -> node.operation();
        };
        String source = node.valueSource().filter(word -> !word.equals("literal")).map(word -> switch (word) {
            case "param" -> "parameter ";
            case "meta" -> "meta attribute ";
            default -> word + " ";
        }).orElse("");
        boolean unary = node.operation().endsWith("defined");
        return node.attribute() + " " + comparison + (unary ? "" : " " + source + node.value().orElse("nothing"));
    }

    /// `ocf:heartbeat:IPaddr2`, with `*` for what may be anything
    private static String agent(CibRule.AgentPattern agent) {
        Optional<String> provider = agent.provider().or(() -> agent.standard().filter("ocf"::equals).map(_ -> "*"));
        return agent.standard().orElse("*") + provider.map(name -> ":" + name).orElse("") + ":" + agent.type().orElse("*");
    }

    /// Names and values side by side: "sequential false, role Promoted".
    static String pairs(Map<String, String> options) {
        return options.entrySet().stream().map(option -> option.getKey() + " " + option.getValue()).collect(Collectors.joining(", "));
    }
}
