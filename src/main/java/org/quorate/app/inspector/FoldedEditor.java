package org.quorate.app.inspector;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// Edits something large: one line says what it is, and the fields come when they are asked for.
final class FoldedEditor<T> implements Editor<T> {

    private final EditorType<T> type;
    private final Function<T, String> words;
    private final FormContext context;
    private final Consumer<T> changed;
    private final Button line = new Button();
    private final VBox node = new VBox(line);
    private @Nullable Editor<T> inner;
    private @Nullable T value;

    private FoldedEditor(EditorType<T> type, Function<T, String> words, FormContext context, Consumer<T> changed) {
        this.type = type;
        this.words = words;
        this.context = context;
        this.changed = changed;
        line.getStyleClass().setAll("folded-line");
        line.setMnemonicParsing(false);
        line.setWrapText(true);
        line.setMaxWidth(Double.MAX_VALUE);
        line.setOnAction(event -> fold(node.getChildren().size() > 1));
        node.getStyleClass().add("folded-editor");
        fold(true);
    }

    /// @param words one line for a value
    static <T> EditorType<T> of(EditorType<T> type, Function<T, String> words) {
        return (context, changed) -> new FoldedEditor<>(type, words, context, changed);
    }

    private void fold(boolean folded) {
        line.setGraphic(new FontIcon(folded ? "mdi2c-chevron-right" : "mdi2c-chevron-down"));
        if (folded) {
            node.getChildren().setAll(line);
        } else {
            Editor<T> fields = inner == null ? type.create(context, changed) : inner;
            fields.node().getStyleClass().add("row-details");
            inner = fields;
            show(fields);
            node.getChildren().setAll(line, fields.node());
        }
    }

    private void show(Editor<T> fields) {
        if (value != null) {
            fields.show(value);
        }
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
    public void show(T newValue) {
        value = newValue;
        line.setText(words.apply(newValue));
        if (inner != null) {
            show(inner);
        }
    }

    @Override
    public void showNothing(String hint) {
        value = null;
        line.setText(hint);
        fold(true);
        inner = null;
    }

    @Override
    public Optional<Runnable> more() {
        return Optional.of(line::fire);
    }
}
