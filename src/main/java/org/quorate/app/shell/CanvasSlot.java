package org.quorate.app.shell;

import java.util.Collection;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.layout.Region;
import org.quorate.app.action.Actions;
import org.quorate.model.ElementId;

/// The canvas, as the rest of the window sees it.
public interface CanvasSlot {

    Region node();

    /// Brings elements into view when they are out of sight; changes nothing else.
    void reveal(Collection<ElementId> ids);

    /// Whether all of them are in sight.
    boolean shows(Collection<ElementId> ids);

    /// 1 at 100 %.
    ReadOnlyDoubleProperty zoomProperty();

    /// Binds the commands that are the canvas's: zoom, overlays, align, connect and the like.
    void bind(Actions actions);
}
