package org.quorate.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.quorate.model.CibRule;
import org.quorate.model.NvSet;
import org.quorate.model.Primitive;
import org.quorate.model.Resource;

/// Whether a rule of a location constraint matches a node. Conditions that depend on the time count as not met.
///
/// Source: Pacemaker Explained, "Rules"; lib/pacemaker/rules (missing attributes: only `ne` and `not_defined` are met)
final class RuleMatch {

    private final Nodes nodes;
    private final String clusterName;

    RuleMatch(Nodes nodes, String clusterName) {
        this.nodes = nodes;
        this.clusterName = clusterName;
    }

    /// @param resource the constrained one, for conditions that compare with its parameters
    boolean matches(CibRule rule, Node node, Resource resource) {
        Predicate<CibRule.Expression> holds = expression -> switch (expression) {
            case CibRule.NodeExpression condition -> holds(condition, node, resource);
            case CibRule.NestedRule(CibRule nested) -> matches(nested, node, resource);
            case CibRule.ForeignExpression _ -> false;
        };
        List<CibRule.Expression> expressions = rule.expressions();
        return !expressions.isEmpty() && (rule.booleanOp().filter("or"::equals).isPresent()
                ? expressions.stream().anyMatch(holds) : expressions.stream().allMatch(holds));
    }

    private boolean holds(CibRule.NodeExpression condition, Node node, Resource resource) {
        Optional<String> actual = attribute(node, condition.attribute());
        Optional<String> wanted = wanted(condition, resource);
        return switch (condition.operation()) {
            case "defined" -> actual.isPresent();
            case "not_defined" -> actual.isEmpty();
            case "eq" -> actual.isPresent() && order(condition, actual, wanted) == 0;
            case "ne" -> actual.isEmpty() || order(condition, actual, wanted) != 0;
            case "lt" -> actual.isPresent() && order(condition, actual, wanted) < 0;
            case "lte" -> actual.isPresent() && order(condition, actual, wanted) <= 0;
            case "gt" -> actual.isPresent() && order(condition, actual, wanted) > 0;
            case "gte" -> actual.isPresent() && order(condition, actual, wanted) >= 0;
            default -> false;
        };
    }

    private static Optional<String> wanted(CibRule.NodeExpression condition, Resource resource) {
        Optional<String> value = condition.value();
        return switch (condition.valueSource().orElse("literal")) {
            case "param" -> resource instanceof Primitive primitive ? value.flatMap(primitive::parameter) : Optional.empty();
            case "meta" -> value.flatMap(name -> NvSet.text(resource.metaAttributes(), name));
            default -> value;
        };
    }

    private Optional<String> attribute(Node node, String name) {
        return switch (name) {
            case "#uname", "#id" -> Optional.of(node.name());
            case "#kind" -> Optional.of(node.kindAttribute());
            case "#cluster-name" -> Optional.of(clusterName);
            case "#site-name" -> nodes.attribute(node.name(), "site-name").or(() -> Optional.of(clusterName));
            default -> nodes.attribute(node.name(), name);
        };
    }

    private static int order(CibRule.NodeExpression condition, Optional<String> actual, Optional<String> wanted) {
        boolean ordering = !condition.operation().equals("eq") && !condition.operation().equals("ne");
        String type = condition.type().orElse(ordering ? "number" : "string");
        Comparator<String> comparator = switch (type) {
            case "number", "integer" -> RuleMatch::byNumber;
            case "version" -> RuleMatch::byVersion;
            default -> String.CASE_INSENSITIVE_ORDER;
        };
        return comparator.compare(actual.orElse(""), wanted.orElse(""));
    }

    private static int byNumber(String left, String right) {
        try {
            return Double.compare(Double.parseDouble(left), Double.parseDouble(right));
        } catch (NumberFormatException notANumber) {
            return String.CASE_INSENSITIVE_ORDER.compare(left, right);
        }
    }

    private static int byVersion(String left, String right) {
        String[] lefts = left.split("\\.");
        String[] rights = right.split("\\.");
        for (int i = 0; i < Math.max(lefts.length, rights.length); i++) {
            int order = byNumber(i < lefts.length ? lefts[i] : "0", i < rights.length ? rights[i] : "0");
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
