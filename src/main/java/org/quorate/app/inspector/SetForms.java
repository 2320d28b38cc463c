package org.quorate.app.inspector;

import java.util.List;
import java.util.Optional;
import org.quorate.cib.SecretPlaceholder;
import org.quorate.model.CibRule;
import org.quorate.model.Nv;
import org.quorate.model.NvSet;
import org.quorate.model.Operation;
import org.quorate.model.Operations;
import org.quorate.model.Value;

/// Forms of the parts that many objects of a CIB have: sets of name/value pairs, rules, operations.
final class SetForms {

    static final Codec<Value> VALUE = new Codec<>(
            text -> SecretPlaceholder.parse(text).<Value>map(secret -> secret).orElseGet(() -> Value.of(text)),
            value -> switch (value) {
                case Value.Text(String text) -> text;
                case Value.Shared _, Value.Absent _ -> "";
                case Value.Secret secret -> SecretPlaceholder.of(secret);
            }, "");

    private SetForms() {
    }

    static Form<Nv> pair(String... usual) {
        return Form.of(Nv.class,
                Field.inRow("name", "Name", Editors.suggesting(Codec.required("A name"), "name", usual)),
                Field.inRow("value", "Value; a secret is written QUORATE-SECRET(name)", PairValue.type()),
                Field.of("id", "CIB id", Editors.optionalText("made by the export")));
    }

    static Form<NvSet> set(String... usual) {
        return Form.of(NvSet.class,
                Field.inRow("pairs", "", ListEditor.ofRecords("value", pair(usual), context -> Optional.of(Nv.of("", "")), pair -> !pair.name().isBlank())),
                Field.of("rule", "", OptionalEditor.of(rules(), "rule for when it applies", context -> Optional.of(blankRule()))),
                Field.of("score", "Score", Editors.optionalText("0 (default)")),
                Field.of("reference", "Same as", Editors.optionalText("a set of its own")).help("the CIB id of the set that this one stands for"),
                Field.of("id", "CIB id", Editors.optionalText("made by the export")),
                Field.of("foreign", "Raw", Editors.foreign()));
    }

    /// Sets of name/value pairs.
    ///
    /// @param usual names that are offered
    static EditorType<List<NvSet>> sets(String... usual) {
        return ListEditor.ofRecords("set", set(usual), context -> Optional.of(NvSet.of()), set -> !set.pairs().isEmpty());
    }

    static Form<Operation> operation() {
        return Form.of(Operation.class,
                Field.inRow("name", "Operation", Editors.suggesting(Codec.required("A name"), "operation", "monitor", "start", "stop", "promote", "demote",
                        "migrate_to", "migrate_from", "notify", "reload-agent", "validate-all")),
                Field.inRow("interval", "Interval", Editors.line(Codec.required("An interval"), "10s")),
                Field.of("options", "Options", Editors.options("timeout", "role", "on-fail", "start-delay", "enabled", "interval-origin", "record-pending", "description")),
                Field.of("attributes", "Instance attributes", sets("OCF_CHECK_LEVEL")),
                Field.of("meta", "Meta attributes", sets()),
                Field.of("id", "CIB id", Editors.optionalText("made by the export")),
                Field.of("foreign", "Raw", Editors.foreign()));
    }

    static EditorType<Operations> operations() {
        return RecordEditor.of(Form.of(Operations.class,
                Field.of("list", "", operationList()),
                Field.of("reference", "Same as", Editors.optionalText("operations of its own")).help("the CIB id of the operations that these stand for"),
                Field.of("id", "CIB id", Editors.optionalText("none"))));
    }

    private static EditorType<List<Operation>> operationList() {
        return ListEditor.ofRecords("operation", operation(), context -> Optional.of(Operation.of("", "10s", java.util.Map.of())), operation -> !operation.name().isBlank());
    }

    static CibRule blankRule() {
        return new CibRule(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                List.of(CibRule.NodeExpression.of("#uname", "defined", "")));
    }

    static Form<CibRule> rule() {
        return Form.of(CibRule.class,
                Field.of("expressions", "", ListEditor.of(new ListEditor.Items<>(expression(), "condition",
                        context -> Optional.of(CibRule.NodeExpression.of("#kind", "eq", "cluster")), expression -> true))),
                Field.of("booleanOp", "Joined by", Editors.suggesting(Codec.TEXT.optional(), "and (default)", "and", "or")),
                Field.of("score", "Score", Editors.suggesting(Codec.TEXT.optional(), "none", "INFINITY", "-INFINITY", "100")),
                Field.of("scoreAttribute", "Score from", Editors.optionalText("a node attribute")),
                Field.of("role", "Role", Editors.suggesting(Codec.TEXT.optional(), "any", "Started", "Promoted", "Unpromoted")),
                Field.of("reference", "Same as", Editors.optionalText("a rule of its own")).help("the CIB id of the rule that this one stands for"),
                Field.of("id", "CIB id", Editors.optionalText("made by the export")));
    }

    /// made when asked for, because a rule may hold rules
    static EditorType<CibRule> rules() {
        return (context, changed) -> RecordEditor.of(rule()).create(context, changed);
    }

    static Form<CibRule.NodeExpression> nodeExpression() {
        return Form.of(CibRule.NodeExpression.class,
                Field.of("attribute", "Attribute", Editors.suggesting(Codec.required("An attribute"), "", "#kind", "#uname")),
                Field.of("operation", "Is", Editors.suggesting(Codec.required("A comparison"), "", "eq", "ne", "lt", "lte", "gt", "gte", "defined", "not_defined")),
                Field.of("value", "Value", Editors.optionalText("")),
                Field.of("type", "As", Editors.suggesting(Codec.TEXT.optional(), "string (default)", "string", "integer", "number", "version")),
                Field.of("valueSource", "Value from", Editors.suggesting(Codec.TEXT.optional(), "literal (default)", "literal", "param", "meta")),
                Field.of("id", "CIB id", Editors.optionalText("made by the export")));
    }

    static Form<CibRule.NestedRule> nestedRule() {
        return Form.of(CibRule.NestedRule.class, Field.of("rule", "", rules()));
    }

    static Form<CibRule.ForeignExpression> foreignExpression() {
        return Form.of(CibRule.ForeignExpression.class, Field.of("xml", "XML", TextEditor.area("<date_expression .../>")));
    }

    private static EditorType<CibRule.Expression> expression() {
        return (context, changed) -> VariantEditor.<CibRule.Expression>of(List.of(
                new VariantEditor.Variant<>("node attribute", CibRule.NodeExpression.class, RecordEditor.of(nodeExpression()),
                        ignored -> CibRule.NodeExpression.of("#kind", "eq", "cluster")),
                new VariantEditor.Variant<>("rule within the rule", CibRule.NestedRule.class, RecordEditor.of(nestedRule()),
                        ignored -> new CibRule.NestedRule(blankRule())),
                new VariantEditor.Variant<>("other condition (XML)", CibRule.ForeignExpression.class, RecordEditor.of(foreignExpression()),
                        ignored -> new CibRule.ForeignExpression("<date_expression operation=\"in_range\"/>")))).create(context, changed);
    }
}
