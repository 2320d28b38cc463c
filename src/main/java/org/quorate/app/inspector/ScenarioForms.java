package org.quorate.app.inspector;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.quorate.model.Scenario;

/// The forms of scenarios: events, and what is to come of them.
final class ScenarioForms {

    /// the events of one instant, with commas between
    private static final Codec<List<String>> STEP = new Codec<>(
            text -> Arrays.stream(text.split(",")).map(String::strip).filter(event -> !event.isEmpty()).toList(),
            events -> String.join(", ", events), "");

    private ScenarioForms() {
    }

    static List<Form<?>> all() {
        return List.of(scenario(), expectation());
    }

    static EditorType<List<Scenario>> list() {
        return ListEditor.ofRecords("scenario", scenario(),
                context -> Optional.of(new Scenario("", "", List.of(), Scenario.Expectation.NONE)), scenario -> !scenario.name().isBlank());
    }

    private static Form<Scenario> scenario() {
        return Form.of(Scenario.class,
                Field.inRow("name", "Name", Editors.line(Codec.required("A name"), "scenario")),
                Field.of("description", "Description", Editors.text("none")),
                Field.of("steps", "Events", ListEditor.ofPlain("step", Editors.line(STEP, "fail:rack-a, standby:node1"), step -> !step.isEmpty()))
                        .help("one step after the other; the events of one step happen at one instant"),
                Field.of("expected", "Expected", RecordEditor.of(expectation())));
    }

    private static Form<Scenario.Expectation> expectation() {
        return Form.of(Scenario.Expectation.class,
                Field.of("quorate", "Quorum", Controls.answer()).help("whether a partition with quorum is left"),
                Field.of("runs", "Runs", Editors.options()).help("resource instances that run, each with its node; \"any\" where it does not matter which"),
                Field.of("stopped", "Stopped", Editors.texts("resource")).help("resource instances that run nowhere"),
                Field.of("fenced", "Fenced", Editors.texts("node")).help("nodes that are fenced in the last step"),
                Field.of("unfenceable", "Cannot be fenced", Editors.texts("node")).help("nodes that ought to be fenced in the last step and cannot be"));
    }
}
