package org.quorate.app.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Components;

/// Edits a record by its form: a change of a field makes a copy of the record.
final class RecordEditor<R extends Record> implements Editor<R> {

    private static final String MIXED = "mixed";
    private static final double HELP_WIDTH = 420;

    private final VBox node = new VBox();
    private final List<Bound<?>> bound = new ArrayList<>();
    private final BiConsumer<String, Object> changedPart;
    private @Nullable R value;

    private record Bound<T>(String component, Editor<T> editor) {

        @SuppressWarnings("unchecked")
        void show(List<? extends Record> records) {
            editor.about(records);
            List<Object> values = records.stream().map(record -> Components.get(record, component)).distinct().toList();
            if (values.size() == 1) {
                editor.show((T) values.getFirst());
            } else {
                editor.showNothing(MIXED);
            }
        }
    }

    private RecordEditor(Consumer<R> changed) {
        this.changedPart = (component, part) -> {
            R record = Objects.requireNonNull(value, "nothing is shown that could be changed");
            R next = Components.with(record, component, part);
            changed.accept(next);
            value = next;
        };
        node.getStyleClass().add("form");
    }

    private RecordEditor(BiConsumer<String, Object> changedPart) {
        this.changedPart = changedPart;
        node.getStyleClass().add("form");
    }

    /// For several records at once: a change is told by component.
    static <R extends Record> RecordEditor<R> shared(Form<R> form, FormContext context, BiConsumer<String, Object> changedPart) {
        RecordEditor<R> editor = new RecordEditor<>(changedPart);
        form.sections().forEach(section -> editor.add(section, context));
        return editor;
    }

    static <R extends Record> EditorType<R> of(Form<R> form) {
        return (context, changed) -> {
            RecordEditor<R> editor = new RecordEditor<>(changed);
            form.sections().forEach(section -> editor.add(section, context));
            return editor;
        };
    }

    /// In a list: the fields marked for it side by side, the others in a form of their own.
    static <R extends Record> RecordEditor<R> row(Form<R> form, FormContext context, Consumer<R> changed) {
        RecordEditor<R> editor = new RecordEditor<>(changed);
        HBox row = new HBox();
        row.getStyleClass().add("record-row");
        form.fields().filter(Field::inRow).forEach(field -> {
            Region region = editor.bind(field, context).node();
            HBox.setHgrow(region, Priority.ALWAYS);
            region.setMinWidth(0);
            region.setPrefWidth(60);
            Tooltip.install(region, new Tooltip(field.help().isEmpty() ? field.label() : field.label() + ": " + field.help()));
            row.getChildren().add(region);
        });
        editor.node.getChildren().add(row);
        return editor;
    }

    static <R extends Record> RecordEditor<R> details(Form<R> form, FormContext context, Consumer<R> changed) {
        RecordEditor<R> editor = new RecordEditor<>(changed);
        Predicate<Field> detail = field -> !field.inRow();
        editor.add(new Form.Section("", form.fields().filter(detail).toList()), context);
        return editor;
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
    public void show(R newValue) {
        value = newValue;
        bound.forEach(each -> each.show(List.of(newValue)));
    }

    /// Shows what several records have in common.
    void showAll(List<? extends Record> records) {
        bound.forEach(each -> each.show(records));
    }

    @Override
    public void showNothing(String hint) {
        bound.forEach(each -> each.editor().showNothing(hint));
    }

    private void add(Form.Section section, FormContext context) {
        VBox rows = new VBox();
        rows.getStyleClass().add("form-rows");
        section.fields().forEach(field -> rows.getChildren().add(labelled(field, bind(field, context))));
        node.getChildren().add(section.title().isEmpty() ? rows : new FoldingSection(section.title(), rows));
    }

    private static Region labelled(Field field, Editor<?> editor) {
        return labelled(field.label(), field.help(), editor);
    }

    /// An editor with its label before it, or above it when it needs the width.
    static Region labelled(String text, String help, Editor<?> editor) {
        if (text.isEmpty()) {
            return editor.node();
        }
        Label label = new Label(text);
        label.getStyleClass().add("field-label");
        label.setLabelFor(editor.node());
        if (!help.isEmpty()) {
            Tooltip tooltip = new Tooltip(help);
            tooltip.setWrapText(true);
            tooltip.setMaxWidth(HELP_WIDTH);
            label.setTooltip(tooltip);
            editor.node().setAccessibleHelp(help);
        }
        if (editor.isWide()) {
            label.getStyleClass().add("above");
            return new VBox(label, editor.node());
        }
        HBox.setHgrow(editor.node(), Priority.ALWAYS);
        HBox row = new HBox(label, editor.node());
        row.getStyleClass().add("form-row");
        return row;
    }

    private Editor<?> bind(Field field, FormContext context) {
        return bind(field.component(), field.editor(), context);
    }

    private <T> Editor<T> bind(String component, EditorType<T> type, FormContext context) {
        Editor<T> editor = type.create(context, part -> changedPart.accept(component, Objects.requireNonNull(part)));
        editor.node().setId("field-" + component);
        bound.add(new Bound<>(component, editor));
        return editor;
    }
}
