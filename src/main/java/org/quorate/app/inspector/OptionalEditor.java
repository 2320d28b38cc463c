package org.quorate.app.inspector;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// Edits something that may be absent: a button adds it with its first value, another removes it.
final class OptionalEditor<T> implements Editor<Optional<T>> {

    private final Editor<T> inner;
    private final Button add;
    private final Button remove;
    private final VBox node = new VBox();

    private OptionalEditor(EditorType<T> type, String word, Function<FormContext, Optional<T>> first, FormContext context, Consumer<Optional<T>> changed) {
        inner = type.create(context, value -> changed.accept(Optional.of(value)));
        add = button("Add " + word, "mdi2p-plus");
        add.setOnAction(event -> first.apply(context).ifPresent(value -> changed.accept(Optional.of(value))));
        remove = button("Remove " + word, "mdi2d-delete-outline");
        remove.setOnAction(event -> changed.accept(Optional.empty()));
        node.getStyleClass().add("optional-editor");
    }

    /// @param word  what it is called: "management controller"
    /// @param first what it is at first; empty: it cannot be added now
    static <T> EditorType<Optional<T>> of(EditorType<T> type, String word, Function<FormContext, Optional<T>> first) {
        return (context, changed) -> new OptionalEditor<>(type, word, first, context, changed);
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
    public void show(Optional<T> value) {
        if (value.isPresent()) {
            inner.show(value.get());
            node.getChildren().setAll(inner.node(), remove);
        } else {
            node.getChildren().setAll(add);
        }
    }

    @Override
    public void showNothing(String hint) {
        node.getChildren().setAll(add);
    }

    private static Button button(String text, String icon) {
        Button button = new Button(text, new FontIcon(icon));
        button.getStyleClass().addAll("flat", "small", "add-row");
        return button;
    }
}
