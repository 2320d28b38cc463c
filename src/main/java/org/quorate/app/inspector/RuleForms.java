package org.quorate.app.inspector;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.app.words.RuleWords;
import org.quorate.model.CibRule;

/// Forms of rules and their conditions. A rule is one line in words until it is unfolded.
final class RuleForms {

    private RuleForms() {
    }

    static List<Form<?>> all() {
        return List.of(rule(), nodeExpression(), dateExpression(), time(), resourceExpression(), agent(), operationExpression(), nestedRule(),
                foreignExpression());
    }

    static CibRule blank() {
        return new CibRule(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                List.of(CibRule.NodeExpression.of("#uname", "defined", "")));
    }

    /// A rule that gives a score to nodes. Made when asked for, because a rule may hold rules.
    static EditorType<CibRule> scored() {
        return FoldedEditor.of((context, changed) -> RecordEditor.of(rule()).create(context, changed), RuleWords::of);
    }

    /// A rule that says when something applies.
    static EditorType<CibRule> whenever() {
        return FoldedEditor.of((context, changed) -> RecordEditor.of(rule()).create(context, changed), rule -> "applies where " + RuleWords.conditions(rule));
    }

    private static Form<CibRule> rule() {
        return Form.of(CibRule.class,
                Field.of("expressions", "Conditions", ListEditor.of(new ListEditor.Items<>(condition(), "condition",
                        context -> Optional.of(CibRule.NodeExpression.of("#kind", "eq", "cluster")), expression -> true))).help("what must hold"),
                Field.of("booleanOp", "Joined by", Editors.suggesting(Codec.TEXT.optional(), "and (default)", "and", "or"))
                        .help("and: all conditions must hold; or: one suffices"),
                Field.of("score", "Score", Editors.suggesting(Codec.TEXT.optional(), "none", "INFINITY", "-INFINITY", "100"))
                        .help("of a location constraint: what a node gets where the conditions hold"),
                Field.of("scoreAttribute", "Score from", Editors.optionalText("a node attribute"))
                        .help("of a location constraint: the node attribute whose value is the score, instead of a score"),
                Field.of("role", "Role", Editors.suggesting(Codec.TEXT.optional(), "any", "Started", "Promoted", "Unpromoted"))
                        .help("of a location constraint: the rule counts for a resource in this role only"),
                Field.of("reference", "Same as", Editors.naming(Codec.TEXT.optional(), "a rule of its own", Suggestions::rules))
                        .help("the CIB id of the rule that this one stands for; it has nothing of its own then"),
                Field.of("id", "CIB id", Editors.optionalText("made by the export")).help(SetForms.ID_HELP));
    }

    private static EditorType<CibRule.Expression> condition() {
        return FoldedEditor.of((context, changed) -> kinds().create(context, changed), RuleWords::of);
    }

    private static EditorType<CibRule.Expression> kinds() {
        return VariantEditor.of(List.of(
                new VariantEditor.Variant<>("node attribute", CibRule.NodeExpression.class, RecordEditor.of(nodeExpression()),
                        context -> CibRule.NodeExpression.of("#kind", "eq", "cluster")),
                new VariantEditor.Variant<>("date", CibRule.DateExpression.class, RecordEditor.of(dateExpression()), context -> workingHours()),
                new VariantEditor.Variant<>("agent of the resource", CibRule.ResourceExpression.class, RecordEditor.of(resourceExpression()),
                        context -> new CibRule.ResourceExpression(Optional.empty(),
                                new CibRule.AgentPattern(Optional.of("ocf"), Optional.of("heartbeat"), Optional.of("IPaddr2")))),
                new VariantEditor.Variant<>("operation", CibRule.OperationExpression.class, RecordEditor.of(operationExpression()),
                        context -> new CibRule.OperationExpression(Optional.empty(), "monitor", Optional.empty())),
                new VariantEditor.Variant<>("rule within the rule", CibRule.NestedRule.class, RecordEditor.of(nestedRule()),
                        context -> new CibRule.NestedRule(blank())),
                new VariantEditor.Variant<>("other condition (XML)", CibRule.ForeignExpression.class, RecordEditor.of(foreignExpression()),
                        context -> new CibRule.ForeignExpression("<expression/>"))));
    }

    private static CibRule.DateExpression workingHours() {
        Map<String, String> parts = new java.util.LinkedHashMap<>();
        parts.put("hours", "9-16");
        parts.put("weekdays", "1-5");
        return new CibRule.DateExpression(Optional.empty(), "date_spec", Optional.empty(), Optional.empty(),
                Optional.of(new CibRule.TimeParts(Optional.empty(), parts)), Optional.empty());
    }

    private static Form<CibRule.NodeExpression> nodeExpression() {
        return Form.of(CibRule.NodeExpression.class,
                Field.of("attribute", "Attribute", Editors.suggesting(Codec.required("An attribute"), "", "#kind", "#uname"))
                        .help("a node attribute; #uname is the node's name, #kind is cluster, remote or container"),
                Field.of("operation", "Is", Editors.suggesting(Codec.required("A comparison"), "", "eq", "ne", "lt", "lte", "gt", "gte", "defined", "not_defined"))
                        .help("how it is compared: equal, not equal, less, at most, more, at least; or whether it has a value at all"),
                Field.of("value", "Value", Editors.optionalText("")).help("what it is compared with; none for defined and not_defined"),
                Field.of("type", "As", Editors.suggesting(Codec.TEXT.optional(), "string (default)", "string", "integer", "number", "version"))
                        .help("how the two are compared: as text, as numbers, as versions"),
                Field.of("valueSource", "Value from", Editors.suggesting(Codec.TEXT.optional(), "literal (default)", "literal", "param", "meta"))
                        .help("param, meta: the value is the name of a parameter or meta attribute of the resource"),
                Field.of("id", "CIB id", Editors.optionalText("made by the export")).help(SetForms.ID_HELP));
    }

    private static Form<CibRule.DateExpression> dateExpression() {
        return Form.of(CibRule.DateExpression.class,
                Field.of("operation", "The date is", Editors.suggesting(Codec.required("A comparison"), "", "in_range", "date_spec", "gt", "lt"))
                        .help("in_range: between start and end; date_spec: of the parts below; gt: after the start; lt: before the end"),
                Field.of("start", "Start", Editors.optionalText("none")).help("ISO 8601, for instance 2026-12-24 or 2026-12-24 18:00:00Z"),
                Field.of("end", "End", Editors.optionalText("none")).help("ISO 8601; with in_range a length can stand instead"),
                Field.of("spec", "Parts of the date", OptionalEditor.of(RecordEditor.of(time()), "parts of the date",
                        context -> workingHours().spec())).help("with date_spec: what each part must be, a number or a range like 1-5"),
                Field.of("duration", "Length", OptionalEditor.of(RecordEditor.of(duration()), "length",
                        context -> Optional.of(new CibRule.TimeParts(Optional.empty(), Map.of("hours", "1"))))).help("with in_range: how long after the start"),
                Field.of("id", "CIB id", Editors.optionalText("made by the export")).help(SetForms.ID_HELP));
    }

    private static Form<CibRule.TimeParts> time() {
        return Form.of(CibRule.TimeParts.class,
                Field.of("parts", "", OptionsEditor.of(
                        known("weekdays", "Weekdays", "1 is Monday, 7 Sunday", "1-5", "6-7"),
                        known("hours", "Hours", "from 0 to 23; 9-16 is from 9:00 until just before 17:00", "9-16", "0-5"),
                        known("minutes", "Minutes", "from 0 to 59"),
                        known("seconds", "Seconds", "from 0 to 59"),
                        known("monthdays", "Days of the month", "from 1 to 31", "1"),
                        known("months", "Months", "from 1 to 12", "1-3"),
                        known("years", "Years", "of the calendar"),
                        known("yeardays", "Days of the year", "from 1 to 366"),
                        known("weeks", "Weeks", "of the year by ISO 8601, from 1 to 53"),
                        known("weekyears", "Years of weeks", "by ISO 8601; differ from the calendar around New Year"),
                        known("moon", "Moon", "0 is new, 4 full; no longer supported by Pacemaker 3.0"))),
                Field.of("id", "CIB id", Editors.optionalText("made by the export")).help(SetForms.ID_HELP));
    }

    private static Form<CibRule.TimeParts> duration() {
        return Form.of(CibRule.TimeParts.class,
                Field.of("parts", "", OptionsEditor.of(
                        known("years", "Years", "added to the start"), known("months", "Months", "added to the start"),
                        known("weeks", "Weeks", "added to the start"), known("days", "Days", "added to the start"),
                        known("hours", "Hours", "added to the start", "1", "12"), known("minutes", "Minutes", "added to the start", "30"),
                        known("seconds", "Seconds", "added to the start"))),
                Field.of("id", "CIB id", Editors.optionalText("made by the export")).help(SetForms.ID_HELP));
    }

    private static OptionsEditor.Known known(String key, String label, String help, String... usual) {
        return OptionsEditor.Known.of(key, label, "any", help, usual);
    }

    private static Form<CibRule.ResourceExpression> resourceExpression() {
        return Form.of(CibRule.ResourceExpression.class,
                Field.of("agent", "", RecordEditor.of(agent())),
                Field.of("id", "CIB id", Editors.optionalText("made by the export")).help(SetForms.ID_HELP));
    }

    private static Form<CibRule.AgentPattern> agent() {
        return Form.of(CibRule.AgentPattern.class,
                Field.of("standard", "Class", Editors.suggesting(Codec.TEXT.optional(), "any", "ocf", "systemd", "stonith", "lsb", "service"))
                        .help("the standard of the agent"),
                Field.of("provider", "Provider", Editors.suggesting(Codec.TEXT.optional(), "any", "heartbeat", "pacemaker")).help("who wrote an ocf agent"),
                Field.of("type", "Type", Editors.optionalText("any")).help("the agent's own name, for instance IPaddr2"));
    }

    private static Form<CibRule.OperationExpression> operationExpression() {
        return Form.of(CibRule.OperationExpression.class,
                Field.of("name", "Operation", Editors.suggesting(Codec.required("An operation"), "", "monitor", "start", "stop", "promote", "demote"))
                        .help("the default is for operations of this name"),
                Field.of("interval", "Interval", Editors.optionalText("any")).help("and of this interval only, for instance 10s"),
                Field.of("id", "CIB id", Editors.optionalText("made by the export")).help(SetForms.ID_HELP));
    }

    private static Form<CibRule.NestedRule> nestedRule() {
        return Form.of(CibRule.NestedRule.class, Field.of("rule", "", whenever()));
    }

    private static Form<CibRule.ForeignExpression> foreignExpression() {
        return Form.of(CibRule.ForeignExpression.class, Field.of("xml", "XML", TextEditor.area("<expression .../>"))
                .help("a condition of a kind that Pacemaker itself would not know, as it came"));
    }
}
