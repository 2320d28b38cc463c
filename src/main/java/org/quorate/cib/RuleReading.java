package org.quorate.cib;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.quorate.model.CibRule;

/// Rules and their conditions.
final class RuleReading {

    private final Reading reading;

    RuleReading(Reading reading) {
        this.reading = reading;
    }

    /// whether the model has a place for all of its attributes
    static boolean isPlain(XmlSets.Rule rule) {
        return rule.others.isEmpty();
    }

    /// @param owner what secrets are named after
    CibRule rule(String owner, XmlSets.Rule rule, String natural) {
        boolean own = rule.reference == null;
        String id = own ? rule.id().orElse(natural) : natural;
        List<CibRule.Expression> expressions = new ArrayList<>();
        for (Object child : rule.children) {
            expressions.add(expression(owner, child, id, expressions.size()));
        }
        return new CibRule(own ? reading.written(rule.id, natural) : rule.id(), rule.reference(), Optional.ofNullable(rule.score),
                Optional.ofNullable(rule.scoreAttribute), Optional.ofNullable(rule.booleanOp), Optional.ofNullable(rule.role), expressions);
    }

    private CibRule.Expression expression(String owner, Object child, String rule, int index) {
        String natural = CibIds.expression(rule, index);
        return switch (child) {
            case XmlSets.Rule nested when isPlain(nested) -> new CibRule.NestedRule(rule(owner, nested, CibIds.rule(rule, index)));
            case XmlSets.Expression node when node.isLeaf() && node.attribute != null && node.operation != null ->
                    new CibRule.NodeExpression(reading.written(node.id, natural), Objects.requireNonNull(node.attribute),
                            Objects.requireNonNull(node.operation), Optional.ofNullable(node.value), Optional.ofNullable(node.type),
                            Optional.ofNullable(node.valueSource));
            case XmlSets.DateExpression date when isPlain(date) -> date(date, natural);
            case XmlSets.ResourceExpression resource when resource.isLeaf() -> new CibRule.ResourceExpression(reading.written(resource.id, natural),
                    new CibRule.AgentPattern(Optional.ofNullable(resource.standard), Optional.ofNullable(resource.provider), Optional.ofNullable(resource.type)));
            case XmlSets.OperationExpression operation when operation.isLeaf() && operation.name != null ->
                    new CibRule.OperationExpression(reading.written(operation.id, natural), Objects.requireNonNull(operation.name),
                            Optional.ofNullable(operation.interval));
            default -> new CibRule.ForeignExpression(reading.masked(owner, child));
        };
    }

    /// at most one duration, then at most one specification
    private static boolean isPlain(XmlSets.DateExpression date) {
        long durations = date.children(XmlSets.Duration.class).filter(part -> part.children.isEmpty()).count();
        long specs = date.children(XmlSets.DateSpec.class).filter(part -> part.children.isEmpty()).count();
        return date.others.isEmpty() && date.operation != null && durations <= 1 && specs <= 1 && date.children.size() == durations + specs
                && (durations + specs < 2 || date.children.getFirst() instanceof XmlSets.Duration);
    }

    private CibRule.DateExpression date(XmlSets.DateExpression date, String natural) {
        String id = date.id().orElse(natural);
        return new CibRule.DateExpression(reading.written(date.id, natural), Objects.requireNonNull(date.operation), Optional.ofNullable(date.start),
                Optional.ofNullable(date.end), date.children(XmlSets.DateSpec.class).findFirst().map(spec -> time(spec, id)),
                date.children(XmlSets.Duration.class).findFirst().map(duration -> time(duration, id)));
    }

    private CibRule.TimeParts time(XmlObject parts, String expression) {
        return new CibRule.TimeParts(reading.written(parts.id, CibIds.time(expression, parts.element())), parts.otherAttributes());
    }
}
