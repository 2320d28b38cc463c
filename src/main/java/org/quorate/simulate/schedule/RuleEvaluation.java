package org.quorate.simulate.schedule;

import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.quorate.cib.XmlElement;
import org.quorate.analysis.Durations;

/// Whether rules hold.
///
/// Source: lib/pengine/rules.c (`pe_eval_expr`, `pe_eval_subexpr`, `accept_attr_expr`)
final class RuleEvaluation {

    private final CibTree cib;
    private final DateExpressions dates;

    /// What a rule is asked about; whatever is null cannot make an expression hold.
    ///
    /// @param node       values of a node's attributes
    /// @param parameters of the resource that the rule is for
    /// @param agent      the resource's element, for `rsc_expression`
    /// @param operation  name and interval in milliseconds, for `op_expression`
    record About(@Nullable Function<String, @Nullable String> node, Supplier<Map<String, String>> parameters, Map<String, String> meta,
                 @Nullable XmlElement agent, @Nullable Operation operation) {

        static final About NOTHING = new About(null, Map::of, Map.of(), null, null);

        static About agent(XmlElement resource) {
            return new About(null, Map::of, Map.of(), resource, null);
        }
    }

    /// @param interval in milliseconds
    record Operation(String name, long interval) {
    }

    RuleEvaluation(CibTree cib, Instant now) {
        this.cib = cib;
        dates = new DateExpressions(now);
    }

    /// Whether the rules of a set of values let it apply: one of them, or there is none.
    boolean allApply(XmlElement set, About about) {
        boolean none = true;
        for (XmlElement child : set.children()) {
            if (child.name().equals("rule")) {
                none = false;
                if (holds(child, about)) {
                    return true;
                }
            }
        }
        return none;
    }

    boolean holds(XmlElement written, About about) {
        XmlElement rule = cib.resolved(written);
        if (rule == null) {
            return false;
        }
        boolean any = "or".equalsIgnoreCase(CibTree.text(rule, "boolean-op"));
        for (XmlElement expression : rule.children()) {
            boolean holds = expression(expression, about);
            if (holds == any) {
                return any;
            }
        }
        return !any;
    }

    private boolean expression(XmlElement expression, About about) {
        return switch (expression.name()) {
            case "rule" -> holds(expression, about);
            case "expression" -> about.node() != null && attribute(expression, about.node(), about);
            case "date_expression" -> dates.holds(expression);
            case "rsc_expression" -> about.agent() != null && isOf(expression, about.agent());
            case "op_expression" -> about.operation() != null && isOf(expression, about.operation());
            default -> false;
        };
    }

    private static boolean isOf(XmlElement expression, XmlElement agent) {
        return expression.attribute("class").filter(wanted -> !wanted.equals(agent.attributes().get("class"))).isEmpty()
                && expression.attribute("provider").filter(wanted -> !wanted.equals(agent.attributes().get("provider"))).isEmpty()
                && expression.attribute("type").filter(wanted -> !wanted.equals(agent.attributes().get("type"))).isEmpty();
    }

    private static boolean isOf(XmlElement expression, Operation operation) {
        return expression.attribute("name").filter(operation.name()::equals).isPresent()
                && expression.attribute("interval").filter(text -> Durations.millis(text).orElse(0L) != operation.interval()).isEmpty();
    }

    private static boolean attribute(XmlElement expression, Function<String, @Nullable String> node, About about) {
        String attribute = CibTree.text(expression, "attribute");
        String operation = CibTree.text(expression, "operation");
        if (attribute == null || operation == null) {
            return false;
        }
        String left = node.apply(attribute);
        String right = source(expression, about);
        String type = CibTree.text(expression, "type");
        return switch (operation.toLowerCase(java.util.Locale.ROOT)) {
            case "defined" -> left != null;
            case "not_defined" -> left == null;
            case "eq" -> left == null ? right == null : right != null && Comparing.values(left, right, type, false) == 0;
            case "ne" -> left == null ? right != null : right == null || Comparing.values(left, right, type, false) != 0;
            case "lt" -> left != null && right != null && Comparing.values(left, right, type, true) < 0;
            case "lte" -> left != null && right != null && Comparing.values(left, right, type, true) <= 0;
            case "gt" -> left != null && right != null && Comparing.values(left, right, type, true) > 0;
            case "gte" -> left != null && right != null && Comparing.values(left, right, type, true) >= 0;
            default -> false;
        };
    }

    private static @Nullable String source(XmlElement expression, About about) {
        String value = CibTree.text(expression, "value");
        if (value == null || value.isEmpty()) {
            return null;
        }
        return switch (expression.attribute("value-source").orElse("literal").toLowerCase(java.util.Locale.ROOT)) {
            case "param" -> about.parameters().get().get(value);
            case "meta" -> about.meta().get(value);
            default -> value;
        };
    }
}
