package org.quorate.app.inspector;

import java.util.List;
import java.util.Optional;
import org.quorate.agents.OptionCatalogue;
import org.quorate.agents.Parameter;
import org.quorate.app.inspector.OptionsEditor.Known;
import org.quorate.app.words.Summary;
import org.quorate.model.Nv;
import org.quorate.model.NvSet;
import org.quorate.model.Operation;
import org.quorate.model.Operations;
import org.quorate.model.Value;

/// Forms of the parts that many objects of a CIB have: sets of name/value pairs, rules, operations.
final class SetForms {

    static final String ID_HELP = "by which other parts of the configuration can refer to it; without one the export makes it from the names around";

    private SetForms() {
    }

    static Form<Nv> pair(String... usual) {
        return Form.of(Nv.class,
                Field.inRow("name", "Name", Editors.suggesting(Codec.TEXT, "name", usual)).help("what is set; empty for a pair that takes name and value from another one"),
                Field.inRow("value", "Value", ValueForms.line()).help("a secret is written QUORATE-SECRET(name)"),
                Field.of("value", "Value is", ValueForms.kinds()).help("a text, a secret that is kept elsewhere, the value of another pair, or nothing"),
                Field.of("id", "CIB id", Editors.optionalText("made by the export")).help(ID_HELP));
    }

    static Form<NvSet> set(String... usual) {
        return Form.of(NvSet.class,
                Field.inRow("pairs", "", pairs(usual)),
                Field.of("rule", "", OptionalEditor.of(RuleForms.whenever(), "rule for when it applies", context -> Optional.of(RuleForms.blank()))),
                Field.of("score", "Score", Editors.suggesting(Codec.TEXT.optional(), "0 (default)", "INFINITY", "100", "-INFINITY"))
                        .help("of several sets that apply and have the same name, the one with the highest score counts"),
                Field.of("reference", "Same as", Editors.naming(Codec.TEXT.optional(), "a set of its own", Suggestions::sets))
                        .help("the CIB id of the set that this one stands for; it has no values of its own then"),
                Field.of("id", "CIB id", Editors.optionalText("made by the export")).help(ID_HELP),
                Field.of("foreign", "Raw", Editors.foreign()).help("what Quorate has no field for; it is kept and written back"))
                .saying(Summary::of);
    }

    private static EditorType<List<Nv>> pairs(String... usual) {
        return ListEditor.of(new ListEditor.Items<>(ValueForms.masked(RowEditor.of(pair(usual))), "value", context -> Optional.of(Nv.of("", "")),
                pair -> !pair.name().isBlank() || pair.value() instanceof Value.Shared));
    }

    /// Sets of name/value pairs.
    ///
    /// @param usual names that are offered
    static EditorType<List<NvSet>> sets(String... usual) {
        return ListEditor.ofRecords("set", set(usual), context -> Optional.of(NvSet.of()), set -> !set.pairs().isEmpty() || set.reference().isPresent());
    }

    static Form<Operation> operation() {
        return Form.of(Operation.class,
                Field.inRow("name", "Operation", Editors.suggesting(Codec.required("A name"), "operation", "monitor", "start", "stop", "promote", "demote",
                        "migrate_to", "migrate_from", "notify", "reload-agent", "validate-all")).help("what the agent is called with"),
                Field.inRow("interval", "Interval", Editors.line(ParameterEditor.INTERVAL, "10s")).help("how often it is repeated; 0s: not at all"),
                Field.of("options", "", OptionsEditor.of(
                        known("timeout", "Timeout"), Known.of(operationOption("on-fail"), "On failure", "restart; fence for stop"),
                        Known.of(operationOption("role"), "In role", "any"), known("start-delay", "Delay"), known("enabled", "Enabled"),
                        Known.of(operationOption("interval-origin"), "Counted from", "the start"), known("record-pending", "Record pending"),
                        known("description", "Description"))),
                Field.of("attributes", "Parameters", sets("OCF_CHECK_LEVEL")).help("given to the agent for this operation only"),
                Field.of("meta", "Meta attributes", KnownParameters.of("meta attribute", KnownOptions::ofOperations, sets())).help("what the cluster is told of this operation"),
                Field.of("id", "CIB id", Editors.optionalText("made by the export")).help(ID_HELP),
                Field.of("foreign", "Raw", Editors.foreign()).help("what Quorate has no field for; it is kept and written back"))
                .saying(operation -> Summary.of(operation.options()));
    }

    private static Known known(String name, String label) {
        return Known.of(operationOption(name), label);
    }

    private static Parameter operationOption(String name) {
        return OptionCatalogue.OPERATION.find(name).orElseThrow();
    }

    static EditorType<Operations> operations() {
        return RecordEditor.of(operationSet());
    }

    static Form<Operations> operationSet() {
        return Form.of(Operations.class,
                Field.of("list", "", operationList()),
                Field.of("reference", "Same as", Editors.naming(Codec.TEXT.optional(), "operations of its own", Suggestions::operations))
                        .help("the CIB id of the operations that these stand for; there are none of its own then"),
                Field.of("id", "CIB id", Editors.optionalText("none")).help("by which others can take over these operations"));
    }

    private static EditorType<List<Operation>> operationList() {
        return ListEditor.ofRecords("operation", operation(), context -> Optional.of(Operation.of("", "10s", java.util.Map.of())), operation -> !operation.name().isBlank());
    }
}
