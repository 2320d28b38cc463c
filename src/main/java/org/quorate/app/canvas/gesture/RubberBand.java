package org.quorate.app.canvas.gesture;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.quorate.app.canvas.state.CanvasModel;
import org.quorate.app.canvas.state.Feedback;
import org.quorate.layout.Rect;
import org.quorate.model.ElementId;

/// Selects everything that lies within a rectangle altogether; with Shift or Ctrl in addition to what is selected.
public final class RubberBand implements Gesture {

    private final CanvasModel model;
    private final double startX;
    private final double startY;
    private final List<ElementId> before;
    private final boolean adds;

    public RubberBand(CanvasModel model, Pointer start) {
        this.model = model;
        this.startX = model.viewport().worldX(start.x());
        this.startY = model.viewport().worldY(start.y());
        this.before = List.copyOf(model.selection().ids());
        this.adds = start.shift() || start.control();
    }

    @Override
    public void drag(Pointer pointer) {
        Rect band = band(pointer);
        Set<ElementId> selected = new LinkedHashSet<>(adds ? before : List.of());
        selected.addAll(model.picture().within(band));
        model.selection().set(selected);
        model.give(Feedback.band(band));
    }

    private Rect band(Pointer pointer) {
        double x = model.viewport().worldX(pointer.x());
        double y = model.viewport().worldY(pointer.y());
        return new Rect(Math.min(x, startX), Math.min(y, startY), Math.abs(x - startX), Math.abs(y - startY));
    }

    @Override
    public void finish(Pointer pointer) {
        drag(pointer);
        model.give(Feedback.NONE);
    }

    @Override
    public void cancel() {
        model.selection().set(before);
        model.give(Feedback.NONE);
    }
}
