package org.quorate.app.inspector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quorate.agents.Parameter;
import org.quorate.model.Value;

/// Edits names and values of which many are known: a field for each of these, and a list of the others.
final class OptionsEditor implements Editor<Map<String, String>> {

    private final List<Known> known;
    private final Consumer<Map<String, String>> changed;
    private final List<Editor<Optional<String>>> fields = new ArrayList<>();
    private final Editor<Map<String, String>> others;
    private final VBox node = new VBox();
    private Map<String, String> value = Map.of();

    /// An option that is known.
    ///
    /// @param key    as it is written
    /// @param editor of its value; empty: it is not there
    record Known(String key, String label, String help, EditorType<Optional<String>> editor) {

        /// @param prompt what is so when it is not there
        /// @param usual  values that are offered
        static Known of(String key, String label, String prompt, String help, String... usual) {
            List<String> values = List.of(usual);
            return new Known(key, label, help, TextEditor.line(Codec.TEXT.optional(), prompt, topology -> values, !values.isEmpty()));
        }

        /// With the type and meaning of a parameter.
        ///
        /// @param prompt what is so when it is not there
        static Known of(Parameter parameter, String label, String prompt) {
            return new Known(parameter.name(), label, ParameterEditor.meaning(parameter), ParameterEditor.of(parameter, prompt)
                    .as(value -> value.map(ValueForms.TEXT.write()), text -> text.map(Value::of)));
        }

        static Known of(Parameter parameter, String label) {
            return of(parameter, label, ParameterEditor.prompt(parameter));
        }
    }

    private OptionsEditor(List<Known> known, FormContext context, Consumer<Map<String, String>> changed) {
        this.known = known;
        this.changed = changed;
        node.getStyleClass().add("form-rows");
        for (Known option : known) {
            Editor<Optional<String>> field = option.editor().create(context, text -> set(option.key(), text));
            field.node().setId("option-" + option.key());
            fields.add(field);
            node.getChildren().add(RecordEditor.labelled(option.label(), option.help(), field));
        }
        others = Editors.options().create(context, this::setOthers);
        node.getChildren().add(others.node());
    }

    static EditorType<Map<String, String>> of(Known... known) {
        return (context, changed) -> new OptionsEditor(List.of(known), context, changed);
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public boolean isWide() {
        return true;
    }

    @Override
    public void show(Map<String, String> options) {
        value = options;
        for (int i = 0; i < known.size(); i++) {
            fields.get(i).show(Optional.ofNullable(options.get(known.get(i).key())));
        }
        Map<String, String> rest = new LinkedHashMap<>(options);
        known.forEach(option -> rest.remove(option.key()));
        others.show(rest);
    }

    @Override
    public void showNothing(String hint) {
        value = Map.of();
        fields.forEach(field -> field.showNothing(hint));
        others.showNothing(hint);
    }

    private void set(String key, Optional<String> text) {
        Map<String, String> next = new LinkedHashMap<>(value);
        text.ifPresentOrElse(present -> next.put(key, present), () -> next.remove(key));
        changed.accept(next);
    }

    private void setOthers(Map<String, String> rest) {
        Map<String, String> next = new LinkedHashMap<>(value);
        next.keySet().removeIf(key -> !rest.containsKey(key) && known.stream().noneMatch(option -> option.key().equals(key)));
        for (Map.Entry<String, String> option : rest.entrySet()) {
            if (known.stream().anyMatch(each -> each.key().equals(option.getKey()))) {
                throw new IllegalArgumentException(option.getKey() + " has a field of its own above.");
            }
            next.put(option.getKey(), option.getValue());
        }
        changed.accept(next);
    }
}
