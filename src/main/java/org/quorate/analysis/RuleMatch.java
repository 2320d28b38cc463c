package org.quorate.analysis;

import java.util.Locale;
import java.util.Optional;
import org.quorate.model.CibRule;
import org.quorate.model.Cluster;

/// Whether the rules of location constraints match nodes.
///
/// Conditions on dates and the like cannot be judged from a design; they count as not matching.
///
/// Source: Pacemaker Explained, "Rules"; lib/common/rules.c
final class RuleMatch {

    private final Nodes nodes;
    private final Cluster cluster;

    RuleMatch(Nodes nodes, Cluster cluster) {
        this.nodes = nodes;
        this.cluster = cluster;
    }

    boolean matches(CibRule rule, Node node) {
        if (rule.expressions().isEmpty()) {
            return false;
        }
        boolean any = rule.booleanOp().filter(op -> op.equalsIgnoreCase("or")).isPresent();
        return any ? rule.expressions().stream().anyMatch(expression -> matches(expression, node))
                : rule.expressions().stream().allMatch(expression -> matches(expression, node));
    }

    private boolean matches(CibRule.Expression expression, Node node) {
        return switch (expression) {
            case CibRule.NestedRule(CibRule nested) -> matches(nested, node);
            // without a time nothing can be said of dates; the others are for defaults alone
            case CibRule.DateExpression _, CibRule.ResourceExpression _, CibRule.OperationExpression _, CibRule.ForeignExpression _ -> false;
            case CibRule.NodeExpression comparison -> compare(comparison, attribute(node, comparison.attribute()));
        };
    }

    /// The value of a node's attribute, the built-in ones among them.
    Optional<String> attribute(Node node, String name) {
        return switch (name) {
            case "#uname" -> Optional.of(node.name());
            case "#kind" -> Optional.of(node.kindAttribute());
            case "#cluster-name" -> Optional.of(cluster.name());
            case "#site-name" -> nodes.attribute(node.name(), "site-name").or(() -> Optional.of(cluster.name()));
            default -> nodes.attribute(node.name(), name);
        };
    }

    private static boolean compare(CibRule.NodeExpression expression, Optional<String> actual) {
        String wanted = expression.value().orElse("");
        return switch (expression.operation()) {
            case "defined" -> actual.isPresent();
            case "not_defined" -> actual.isEmpty();
            case "eq" -> actual.filter(value -> order(value, wanted, expression.type(), "string") == 0).isPresent();
            case "ne" -> actual.filter(value -> order(value, wanted, expression.type(), "string") == 0).isEmpty();
            case "lt" -> actual.filter(value -> order(value, wanted, expression.type(), "integer") < 0).isPresent();
            case "lte" -> actual.filter(value -> order(value, wanted, expression.type(), "integer") <= 0).isPresent();
            case "gt" -> actual.filter(value -> order(value, wanted, expression.type(), "integer") > 0).isPresent();
            case "gte" -> actual.filter(value -> order(value, wanted, expression.type(), "integer") >= 0).isPresent();
            default -> false;
        };
    }

    private static int order(String actual, String wanted, Optional<String> type, String byDefault) {
        return switch (type.orElse(byDefault)) {
            case "version" -> versionOrder(actual, wanted);
            case "integer", "number" -> numberOrder(actual, wanted);
            default -> actual.toLowerCase(Locale.ROOT).compareTo(wanted.toLowerCase(Locale.ROOT));
        };
    }

    private static int numberOrder(String actual, String wanted) {
        try {
            return Double.compare(Double.parseDouble(actual.strip()), Double.parseDouble(wanted.strip()));
        } catch (NumberFormatException notNumbers) {
            return actual.compareToIgnoreCase(wanted);
        }
    }

    private static int versionOrder(String actual, String wanted) {
        String[] a = actual.split("\\.");
        String[] b = wanted.split("\\.");
        for (int i = 0; i < Math.max(a.length, b.length); i++) {
            int order = numberOrder(i < a.length ? a[i] : "0", i < b.length ? b[i] : "0");
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
