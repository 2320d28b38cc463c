package org.quorate.app.inspector;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;

/// Something on the screen that shows a value and lets it be changed.
///
/// A change goes to the consumer that the editor was made with; what comes back is shown again. Text that cannot be a
/// value stays where it was typed, with the reason below it, and changes nothing.
public interface Editor<T> {

    Region node();

    /// Tells the records that the value is a part of, before it is shown; for editors to which the rest matters.
    default void about(List<? extends Record> records) {
    }

    void show(T value);

    /// Shows that there is no value to show, with a hint in its place: "mixed" when several objects have several values.
    void showNothing(String hint);

    /// Shows or hides what is seldom needed.
    default Optional<Runnable> more() {
        return Optional.empty();
    }

    /// Whether it needs the width of the whole form; others stand at the right of their label.
    default boolean isWide() {
        return false;
    }
}
