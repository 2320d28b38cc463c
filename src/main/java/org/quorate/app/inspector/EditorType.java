package org.quorate.app.inspector;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.layout.Region;

/// How values of a type are edited: makes editors.
@FunctionalInterface
public interface EditorType<T> {

    /// @param changed gets each value that the user gives; throws `IllegalArgumentException` with the reason if it is refused
    Editor<T> create(FormContext context, Consumer<T> changed);

    /// The same editor for another type.
    ///
    /// @param to   throws `IllegalArgumentException` when the value has no counterpart
    default <U> EditorType<U> as(Function<T, U> to, Function<U, T> from) {
        return (context, changed) -> {
            Editor<T> editor = create(context, value -> changed.accept(to.apply(value)));
            return new Editor<>() {
                @Override
                public Region node() {
                    return editor.node();
                }

                @Override
                public void show(U value) {
                    editor.show(from.apply(value));
                }

                @Override
                public void showNothing(String hint) {
                    editor.showNothing(hint);
                }

                @Override
                public Optional<Runnable> more() {
                    return editor.more();
                }

                @Override
                public boolean isWide() {
                    return editor.isWide();
                }
            };
        };
    }
}
