package org.quorate.app.canvas.gesture;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quorate.app.canvas.state.CanvasModel;
import org.quorate.app.canvas.state.Feedback;
import org.quorate.app.canvas.state.Handles.Handle;
import org.quorate.layout.Rect;
import org.quorate.model.Diagram.Point;
import org.quorate.model.Diagram.Size;
import org.quorate.model.Diagram.Spot;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.edit.Edit;

/// Makes a container larger than its content asks, or smaller again. It never becomes smaller than that.
public final class ResizeGesture implements Gesture {

    private static final double LEAST = 40;

    private final CanvasModel model;
    private final ElementId id;
    private final Handle handle;
    private final Pointer start;

    public ResizeGesture(CanvasModel model, ElementId id, Handle handle, Pointer start) {
        this.model = model;
        this.id = id;
        this.handle = handle;
        this.start = start;
    }

    @Override
    public void drag(Pointer pointer) {
        model.give(Feedback.resizing(bounds(pointer), List.of()));
    }

    private Rect bounds(Pointer pointer) {
        Rect old = handle.bounds();
        double dx = (pointer.x() - start.x()) / model.viewport().zoom();
        double dy = (pointer.y() - start.y()) / model.viewport().zoom();
        boolean snaps = model.isSnapping() && !pointer.control();
        double width = Math.max(LEAST, size(old.width() + handle.across() * dx, snaps));
        double height = Math.max(LEAST, size(old.height() + handle.down() * dy, snaps));
        return new Rect(handle.across() < 0 ? old.right() - width : old.x(), handle.down() < 0 ? old.bottom() - height : old.y(), width, height);
    }

    private static double size(double wanted, boolean snaps) {
        return snaps ? Snap.toGrid(wanted) : Math.round(wanted);
    }

    @Override
    public void finish(Pointer pointer) {
        Rect bounds = bounds(pointer);
        Rect old = handle.bounds();
        model.give(Feedback.NONE);
        String name = model.element(id).map(Element::name).orElse("");
        Edit resize = Edit.of("Resize " + name, design -> {
            Spot spot = design.diagram().spot(id).orElse(new Spot(Optional.empty(), Optional.empty(), false, false));
            Optional<Point> at = spot.at().map(point -> new Point(point.x() + bounds.x() - old.x(), point.y() + bounds.y() - old.y()));
            Spot resized = new Spot(at, Optional.of(new Size(bounds.width(), bounds.height())), spot.folded(), spot.locked());
            return design.withDiagram(design.diagram().with(Map.of(id, resized)));
        });
        if (!bounds.equals(old)) {
            model.session().commit(resize);
        }
    }

    @Override
    public void cancel() {
        model.give(Feedback.NONE);
    }
}
