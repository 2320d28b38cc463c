package org.quorate.model;

import java.util.List;
import java.util.Optional;

/// A `<rule>` of the CIB.
///
/// @param booleanOp `and` or `or`; empty: `and`
public record CibRule(Optional<String> id, Optional<String> score, Optional<String> scoreAttribute, Optional<String> booleanOp,
                      Optional<String> role, List<Expression> expressions) {

    public CibRule {
        expressions = List.copyOf(expressions);
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

    /// A rule within the rule.
    public record NestedRule(CibRule rule) implements Expression {
    }

    /// A condition that has no type here (on dates, resources, operations), as XML.
    public record ForeignExpression(String xml) implements Expression {
    }
}
