package org.quorate.app.inspector;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A record as a row: its chief fields side by side, the others below when they are asked for.
final class RowEditor<R extends Record> implements Editor<R> {

    private final Form<R> form;
    private final RecordEditor<R> chief;
    private final RecordEditor<R> details;
    private final Label words = new Label();
    private final VBox node = new VBox(words);
    private final boolean isSplit;

    private RowEditor(Form<R> form, FormContext context, Consumer<R> changed) {
        this.form = form;
        chief = RecordEditor.row(form, context, changed);
        details = RecordEditor.details(form, context, changed);
        details.node().getStyleClass().add("row-details");
        words.getStyleClass().add("row-words");
        words.setWrapText(true);
        boolean hasChief = form.fields().anyMatch(Field::inRow);
        isSplit = hasChief && !form.fields().allMatch(Field::inRow);
        node.getChildren().add(hasChief ? chief.node() : details.node());
        say("");
    }

    static <R extends Record> EditorType<R> of(Form<R> form) {
        return (context, changed) -> new RowEditor<>(form, context, changed);
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
    public void show(R value) {
        say(form.words().apply(value));
        chief.show(value);
        details.show(value);
    }

    @Override
    public void showNothing(String hint) {
        say("");
        chief.showNothing(hint);
        details.showNothing(hint);
    }

    private void say(String text) {
        words.setText(text);
        words.setVisible(!text.isEmpty());
        words.setManaged(!text.isEmpty());
    }

    @Override
    public Optional<Runnable> more() {
        return isSplit ? Optional.of(this::unfold) : Optional.empty();
    }

    private void unfold() {
        if (!node.getChildren().remove(details.node())) {
            node.getChildren().add(details.node());
        }
    }
}
