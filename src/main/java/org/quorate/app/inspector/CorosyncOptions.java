package org.quorate.app.inspector;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quorate.corosync.KnownOption;
import org.quorate.corosync.KnownOptions;

/// An option of corosync.conf in a row: name, value, and below them what it means. Names and values that corosync knows are
/// offered; others may be typed.
final class CorosyncOptions implements Editor<Option> {

    private static final String UNKNOWN = "corosync is not known to have this option.";

    private final List<String> sections;
    private final Editor<String> name;
    private final Editor<String> value;
    private final Label meaning = new Label();
    private final VBox node;
    private @Nullable Option option;

    private CorosyncOptions(List<String> sections, FormContext context, Consumer<Option> changed) {
        this.sections = sections;
        name = TextEditor.line(Codec.required("A name"), "option", _ -> names(), true)
                .create(context, text -> change(changed, new Option(text, option == null ? "" : option.value())));
        value = TextEditor.line(Codec.TEXT, "value", _ -> known().map(KnownOption::values).orElse(List.of()), true)
                .create(context, text -> change(changed, new Option(option == null ? "" : option.name(), text)));
        HBox row = new HBox(name.node(), value.node());
        row.getStyleClass().add("record-row");
        Stream.of(name.node(), value.node()).forEach(field -> {
            HBox.setHgrow(field, Priority.ALWAYS);
            field.setMinWidth(0);
            field.setPrefWidth(60);
        });
        meaning.getStyleClass().addAll("muted", "option-meaning");
        meaning.setWrapText(true);
        node = new VBox(row, meaning);
    }

    /// @param sections of corosync.conf whose options these may be: `totem.interface`
    static EditorType<Map<String, String>> of(String... sections) {
        return Editors.options((context, changed) -> new CorosyncOptions(List.of(sections), context, changed));
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
    public void show(Option shown) {
        option = shown;
        name.show(shown.name());
        value.show(shown.value());
        explain();
    }

    @Override
    public void showNothing(String hint) {
        option = null;
        name.showNothing(hint);
        value.showNothing("");
        explain();
    }

    private void change(Consumer<Option> changed, Option now) {
        Option before = option;
        option = now;
        explain();
        try {
            changed.accept(now);
        } catch (IllegalArgumentException refused) {
            option = before != null && before.name().isBlank() ? now : before;
            throw refused;
        }
    }

    private void explain() {
        boolean named = option != null && !option.name().isBlank();
        meaning.setText(named ? known().map(KnownOption::help).orElse(UNKNOWN) : "");
        meaning.setVisible(named);
        meaning.setManaged(named);
    }

    private Optional<KnownOption> known() {
        return option == null ? Optional.empty()
                : sections.stream().flatMap(section -> KnownOptions.find(section, option.name()).stream()).findFirst();
    }

    private List<String> names() {
        return sections.stream().flatMap(section -> KnownOptions.of(section).stream()).map(KnownOption::name).distinct().toList();
    }
}
