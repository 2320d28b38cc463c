package org.quorate.app.shell;

import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.layout.Region;

/// Something that stands in a region of the window under a tab.
public interface Panel {

    /// The name under which settings and tests know it: `problems`.
    String id();

    /// What the tab says.
    String title();

    /// The literal of the icon that stands for it in the folded side bar.
    String icon();

    Region content();

    /// What stands beside the tabs while it is shown.
    default Optional<Region> accessory() {
        return Optional.empty();
    }

    /// A number that the tab shows.
    default Optional<ReadOnlyIntegerProperty> count() {
        return Optional.empty();
    }

    /// The width that it asks for when it stands at the right.
    default double preferredWidth() {
        return 328;
    }

    /// Takes the keyboard focus.
    default void takeFocus() {
        content().requestFocus();
    }
}
