package org.quorate.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A `<rule>` of the CIB.
///
/// @param reference the CIB id of a rule elsewhere that this one stands for (`id-ref`); it has nothing of its own then
/// @param booleanOp `and` or `or`; empty: `and`
public record CibRule(Optional<String> id, Optional<String> reference, Optional<String> score, Optional<String> scoreAttribute,
                      Optional<String> booleanOp, Optional<String> role, List<Expression> expressions) {

    public CibRule {
        expressions = List.copyOf(expressions);
    }

    /// A rule that says all of its own.
    public CibRule(Optional<String> id, Optional<String> score, Optional<String> scoreAttribute, Optional<String> booleanOp,
                   Optional<String> role, List<Expression> expressions) {
        this(id, Optional.empty(), score, scoreAttribute, booleanOp, role, expressions);
    }

    /// A rule that stands for another one.
    public static CibRule referringTo(String id) {
        return new CibRule(Optional.empty(), Optional.of(id), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    /// One condition of a rule.
    public sealed interface Expression {
    }

    /// A comparison with a node attribute, `#kind` and `#uname` among them.
    ///
    /// @param operation `eq`, `ne`, `lt`, `lte`, `gt`, `gte`, `defined`, `not_defined`
    public record NodeExpression(Optional<String> id, String attribute, String operation, Optional<String> value,
                                 Optional<String> type, Optional<String> valueSource) implements Expression {

        public static NodeExpression of(String attribute, String operation, String value) {
            return new NodeExpression(Optional.empty(), attribute, operation, Optional.of(value), Optional.empty(), Optional.empty());
        }
    }

    /// A comparison with the present time.
    ///
    /// @param operation `lt`, `gt`, `in_range`, `date_spec`
    /// @param start     ISO 8601, as written
    /// @param spec      with `date_spec`: what the parts of the date must be
    /// @param duration  with `in_range`: how long after the start, instead of an end
    public record DateExpression(Optional<String> id, String operation, Optional<String> start, Optional<String> end,
                                 Optional<TimeParts> spec, Optional<TimeParts> duration) implements Expression {
    }

    /// The parts of a date (`date_spec`: `hours`, `weekdays` ... as values or ranges) or of a duration (`duration`: `hours`, `months` ...).
    public record TimeParts(Optional<String> id, Map<String, String> parts) {

        public TimeParts {
            parts = Ordered.copyOf(parts);
        }
    }

    /// Whether a default is for a resource, by its agent.
    public record ResourceExpression(Optional<String> id, AgentPattern agent) implements Expression {
    }

    /// Agents: those that have every part that is there.
    ///
    /// @param standard the CIB's `class`
    public record AgentPattern(Optional<String> standard, Optional<String> provider, Optional<String> type) {
    }

    /// Whether a default is for an operation.
    public record OperationExpression(Optional<String> id, String name, Optional<String> interval) implements Expression {
    }

    /// A rule within the rule.
    public record NestedRule(CibRule rule) implements Expression {
    }

    /// A condition that Pacemaker itself would not know, as XML.
    public record ForeignExpression(String xml) implements Expression {
    }
}
