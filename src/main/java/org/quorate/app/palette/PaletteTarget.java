package org.quorate.app.palette;

import javafx.scene.input.MouseEvent;
import org.quorate.compose.PaletteItem;

/// Where things from the palette go: the canvas.
public interface PaletteTarget {

    /// Puts an item where the selection is.
    void insert(PaletteItem item);

    /// Begins to drag an item; the palette holds the mouse and passes on what it does.
    Drag begin(PaletteItem item);

    /// An item on its way.
    interface Drag {

        /// The pointer has moved with the button held.
        void drag(MouseEvent event);

        /// The button was released.
        void finish(MouseEvent event);

        void cancel();
    }
}
