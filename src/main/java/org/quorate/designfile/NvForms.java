package org.quorate.designfile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quorate.designfile.form.Choice;
import org.quorate.designfile.form.Definitions;
import org.quorate.designfile.form.Field;
import org.quorate.designfile.form.Form;
import org.quorate.designfile.form.Forms;
import org.quorate.designfile.form.Reading;
import org.quorate.designfile.form.RecordForm;
import org.quorate.designfile.form.Schema;
import org.quorate.designfile.yaml.Node;
import org.quorate.designfile.yaml.Node.Entry;
import org.quorate.designfile.yaml.Node.Mapping;
import org.quorate.designfile.yaml.Node.Scalar;
import org.quorate.designfile.yaml.Node.Sequence;
import org.quorate.designfile.yaml.Node.Style;
import org.quorate.model.CibRule;
import org.quorate.model.ElementId;
import org.quorate.model.Foreign;
import org.quorate.model.Nv;
import org.quorate.model.NvSet;
import org.quorate.model.Value;

/// Sets of name/value pairs: a plain mapping where names and values say everything, a list of sets where there are ids,
/// scores, rules or several sets.
final class NvForms {

    private static final RecordForm<Value.Secret> SECRET = RecordForm.of(Value.Secret.class, "a secret",
            "A value that is not in the file: scripts ask for it by its name.",
            Field.required("name", Forms.scalar("a name (letters, digits, '.', '_' and '-')", NvForms::secretName, Scalar::text,
                    Schema.TEXT.with("pattern", "^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$")), "The name of the secret.").as("secret"));

    private static final RecordForm<Value.Shared> SHARED = RecordForm.of(Value.Shared.class, "a shared value",
            "The value of another name/value pair.",
            Field.required("pair", Forms.TEXT, "The CIB id of the other pair.").as("sameAs"));

    private static final Choice<Value> MARKED = Choice.of(SECRET, SHARED);

    private static final Form<Value> VALUE = new ValueForm();

    private static final RecordForm<Nv> PAIR = RecordForm.of(Nv.class, "a name/value pair", "A name/value pair with its CIB id.",
            Field.required("name", Forms.TEXT, "The name."),
            Field.required("value", VALUE, "The value."),
            Field.optional("id", Forms.TEXT, "The CIB id, where it is not the one that an exporter would make."));

    private static final RecordForm<CibRule.NodeExpression> NODE_EXPRESSION = RecordForm.of(CibRule.NodeExpression.class, "an expression",
            "A comparison with a node attribute.",
            Field.required("attribute", Forms.TEXT, "The node attribute; `#uname`, `#kind` and the like are built in."),
            Field.required("operation", Forms.TEXT, "`eq`, `ne`, `lt`, `lte`, `gt`, `gte`, `defined` or `not_defined`."),
            Field.optional("value", Forms.TEXT, "What the attribute is compared with."),
            Field.optional("type", Forms.TEXT, "How it is compared: `string`, `integer`, `number`, `version`."),
            Field.optional("valueSource", Forms.TEXT, "`literal`, `param` or `meta`."),
            Field.optional("id", Forms.TEXT, "The CIB id, where it is not the one that an exporter would make."));

    private static final RecordForm<CibRule.TimeParts> TIME_PARTS = RecordForm.of(CibRule.TimeParts.class, "parts of a time", "Parts of a date or duration.",
            Field.texts("parts", "`hours`, `weekdays`, `months` and the like, each a number or a range."),
            Field.optional("id", Forms.TEXT, "The CIB id, where it is not the one that an exporter would make."));

    private static final RecordForm<CibRule.DateExpression> DATE_EXPRESSION = RecordForm.of(CibRule.DateExpression.class, "an expression",
            "A comparison with the present time.",
            Field.required("operation", Forms.TEXT, "`lt`, `gt`, `in_range` or `date_spec`.").as("date"),
            Field.optional("start", Forms.TEXT, "The time after which it holds, in ISO 8601."),
            Field.optional("end", Forms.TEXT, "The time until which it holds, in ISO 8601."),
            Field.optional("spec", TIME_PARTS, "What the parts of the date must be."),
            Field.optional("duration", TIME_PARTS, "How long it holds from its start."),
            Field.optional("id", Forms.TEXT, "The CIB id, where it is not the one that an exporter would make."));

    private static final RecordForm<CibRule.AgentPattern> AGENT_PATTERN = RecordForm.of(CibRule.AgentPattern.class, "an agent pattern",
            "Agents that have every part that is given.",
            Field.optional("standard", Forms.TEXT, "`ocf`, `systemd`, `stonith` and the like."),
            Field.optional("provider", Forms.TEXT, "The provider of an `ocf` agent."),
            Field.optional("type", Forms.TEXT, "The agent's name."));

    private static final RecordForm<CibRule.ResourceExpression> RESOURCE_EXPRESSION = RecordForm.of(CibRule.ResourceExpression.class, "an expression",
            "Whether a default is for a resource, by its agent.",
            Field.required("agent", AGENT_PATTERN, "The parts of the agent.").as("resourceAgent"),
            Field.optional("id", Forms.TEXT, "The CIB id, where it is not the one that an exporter would make."));

    private static final RecordForm<CibRule.OperationExpression> OPERATION_EXPRESSION = RecordForm.of(CibRule.OperationExpression.class, "an expression",
            "Whether a default is for an operation.",
            Field.required("name", Forms.TEXT, "The operation: `monitor`, `start` and the like.").as("operationName"),
            Field.optional("interval", Forms.TEXT, "Its interval; every one without it."),
            Field.optional("id", Forms.TEXT, "The CIB id, where it is not the one that an exporter would make."));

    private static final RecordForm<CibRule.NestedRule> NESTED_RULE = RecordForm.of(CibRule.NestedRule.class, "a rule", "A rule within the rule.",
            Field.required("rule", Forms.later(NvForms::rule), "The rule."));

    private static final RecordForm<CibRule.ForeignExpression> FOREIGN_EXPRESSION = RecordForm.of(CibRule.ForeignExpression.class, "an expression",
            "A condition that the design has no words for.",
            Field.required("xml", Forms.TEXT, "The condition's element of the CIB."));

    /// A rule.
    static final RecordForm<CibRule> RULE = RecordForm.of(CibRule.class, "a rule", "A rule of the CIB.",
            Field.optional("id", Forms.TEXT, "The CIB id, where it is not the one that an exporter would make."),
            Field.optional("reference", Forms.TEXT, "The CIB id of the rule that this one stands for; it has nothing of its own then.").as("sameAs"),
            Field.optional("score", Forms.TEXT, "The score that applies where the rule matches."),
            Field.optional("scoreAttribute", Forms.TEXT, "The node attribute that has the score."),
            Field.optional("role", Forms.TEXT, "The role that the rule is for."),
            Field.optional("booleanOp", Forms.TEXT, "`and` (the default) or `or`.").as("join"),
            Field.list("expressions", Choice.<CibRule.Expression>of(NODE_EXPRESSION, DATE_EXPRESSION,
                    RESOURCE_EXPRESSION, OPERATION_EXPRESSION, NESTED_RULE, FOREIGN_EXPRESSION), "The conditions."));

    private static final RecordForm<Foreign.Fragment> FRAGMENT = RecordForm.of(Foreign.Fragment.class, "a fragment", "An element of the CIB as text.",
            Field.required("index", Forms.WHOLE_NUMBER, "Its place among the elements of its parent, counted from 0."),
            Field.required("xml", Forms.TEXT, "The element."));

    private static final RecordForm<Foreign> FOREIGN_FORM = RecordForm.of(Foreign.class, "foreign",
            "What an imported file says of this object that the design has no words for; it is written back in its place.",
            Field.texts("attributes", "Attributes by name."),
            Field.list("elements", FRAGMENT, "XML elements."),
            Field.list("order", Forms.TEXT, "The order of the object's element children where it is not the usual one."));

    /// What the model has no type for.
    static final Field<Foreign> FOREIGN = Field.withDefault("foreign", FOREIGN_FORM, Foreign.NONE,
            "What an imported file says of this object that the design has no words for.");

    private static final RecordForm<NvSet> SET = RecordForm.of(NvSet.class, "a set", "A set of name/value pairs with all that a CIB can say of it.",
            Field.optional("id", Forms.TEXT, "The CIB id, where it is not the one that an exporter would make."),
            Field.optional("reference", Forms.TEXT, "The CIB id of the set that this one stands for; it has nothing of its own then.").as("sameAs"),
            Field.optional("score", Forms.TEXT, "The set with the highest score comes first when several have the same name."),
            Field.optional("rule", RULE, "When the set applies; always without it."),
            Field.withDefault("pairs", new PairsForm(), List.of(), "The names and values.").as("values"),
            FOREIGN).inLines();

    /// Sets.
    static final Form<List<NvSet>> SETS = new SetsForm();

    private NvForms() {
    }

    static Field<List<NvSet>> field(String name, String description) {
        return Field.withDefault(name, SETS, List.of(), description);
    }

    private static Form<CibRule> rule() {
        return RULE;
    }

    private static Optional<String> secretName(String text) {
        return Optional.of(text).filter(ElementId::isValid);
    }

    private static Optional<Mapping> plain(List<Nv> pairs) {
        Set<String> names = new HashSet<>();
        boolean plain = pairs.stream().allMatch(pair -> pair.id().isEmpty() && names.add(pair.name()));
        return plain ? Optional.of(Mapping.of(pairs.stream().map(pair -> Entry.of(pair.name(), VALUE.write(pair.value()))).toList(), Style.FLOW))
                : Optional.empty();
    }

    private static Optional<List<Nv>> pairs(Mapping mapping, Reading reading) {
        List<Nv> pairs = new ArrayList<>();
        for (Entry entry : mapping.entries()) {
            VALUE.read(entry.value(), entry.name(), reading).ifPresent(value -> pairs.add(new Nv(entry.name(), value, Optional.empty())));
        }
        return pairs.size() == mapping.entries().size() ? Optional.of(pairs) : Optional.empty();
    }

    private static Schema mappingSchema(Definitions definitions) {
        return Schema.type("object").with("additionalProperties", definitions.refer("Value", () -> VALUE.schema(definitions)));
    }

    private record ValueForm() implements Form<Value> {

        private static final String ABSENT = "absent";

        @Override
        public Optional<Value> read(Node node, String what, Reading reading) {
            return switch (node) {
                case Scalar scalar when scalar.isNothing() -> {
                    reading.unexpected(node, what, "a text (\"\" for an empty one)");
                    yield Optional.empty();
                }
                case Scalar scalar -> Optional.of(Value.of(scalar.text()));
                case Mapping mapping when mapping.value(ABSENT).isPresent() -> Optional.of(new Value.Absent());
                case Mapping _ -> MARKED.read(node, what, reading);
                case Sequence _ -> {
                    reading.unexpected(node, what, "a text");
                    yield Optional.empty();
                }
            };
        }

        @Override
        public Node write(Value value) {
            return switch (value) {
                case Value.Text(String text) -> Scalar.text(text);
                case Value.Absent _ -> Mapping.of(List.of(Entry.of(ABSENT, Scalar.bare(true))), Style.FLOW);
                case Value.Secret _, Value.Shared _ -> MARKED.write(value);
            };
        }

        @Override
        public Schema schema(Definitions definitions) {
            return Schema.oneOf(Forms.TEXT.schema(definitions), SECRET.schema(definitions), SHARED.schema(definitions),
                    Schema.type("object").with("description", "A name without a value.").with("properties", Map.of(ABSENT, Schema.of("description",
                            "The name stands there without a value.").with("const", true).keywords()))
                            .with("required", List.of(ABSENT)).with("additionalProperties", false));
        }
    }

    private record PairsForm() implements Form<List<Nv>> {

        private static final Form<List<Nv>> LIST = Forms.list(PAIR);

        @Override
        public Optional<List<Nv>> read(Node node, String what, Reading reading) {
            return node instanceof Mapping mapping ? pairs(mapping, reading) : LIST.read(node, what, reading);
        }

        @Override
        public Node write(List<Nv> value) {
            return plain(value).<Node>map(mapping -> mapping).orElseGet(() -> LIST.write(value));
        }

        @Override
        public Schema schema(Definitions definitions) {
            return Schema.oneOf(mappingSchema(definitions), LIST.schema(definitions));
        }
    }

    private record SetsForm() implements Form<List<NvSet>> {

        private static final Form<List<NvSet>> LIST = Forms.lines(SET);

        @Override
        public Optional<List<NvSet>> read(Node node, String what, Reading reading) {
            return node instanceof Mapping mapping ? pairs(mapping, reading).map(pairs -> pairs.isEmpty() ? List.of() : List.of(NvSet.of(pairs)))
                    : LIST.read(node, what, reading);
        }

        @Override
        public Node write(List<NvSet> sets) {
            boolean simple = sets.size() == 1 && !sets.getFirst().pairs().isEmpty() && sets.getFirst().equals(NvSet.of(sets.getFirst().pairs()));
            return (simple ? plain(sets.getFirst().pairs()) : Optional.<Mapping>empty()).<Node>map(mapping -> mapping)
                    .orElseGet(() -> LIST.write(sets));
        }

        @Override
        public Schema schema(Definitions definitions) {
            return definitions.refer("Sets", () -> Schema.oneOf(mappingSchema(definitions), LIST.schema(definitions)));
        }
    }
}
