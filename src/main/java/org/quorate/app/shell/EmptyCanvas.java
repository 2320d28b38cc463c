package org.quorate.app.shell;

import java.util.Collection;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.layout.Region;
import org.quorate.app.action.Actions;
import org.quorate.model.ElementId;

/// The ground of the canvas without anything on it.
public final class EmptyCanvas implements CanvasSlot {

    private final Region node = new Region();
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);

    public EmptyCanvas() {
        node.getStyleClass().add("canvas");
        node.setFocusTraversable(true);
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void reveal(Collection<ElementId> ids) {
        node.requestFocus();
    }

    @Override
    public boolean shows(Collection<ElementId> ids) {
        return ids.isEmpty();
    }

    @Override
    public ReadOnlyDoubleProperty zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    @Override
    public void bind(Actions actions) {
        actions.refresh();
    }
}
