package org.quorate.app.canvas.gesture;

import java.util.Optional;
import org.quorate.app.canvas.state.CanvasModel;
import org.quorate.app.canvas.state.Probe;
import org.quorate.model.ElementId;

/// A click in a what-if, which fails something; a drag moves the view.
public final class ProbeGesture implements Gesture {

    private static final double DRAG_PX = 4;

    private final Probe probe;
    private final Optional<ElementId> under;
    private final Pointer start;
    private final PanGesture pan;
    private boolean dragged;

    public ProbeGesture(CanvasModel model, Probe probe, Optional<ElementId> under, Pointer start) {
        this.probe = probe;
        this.under = under;
        this.start = start;
        this.pan = new PanGesture(model, start);
    }

    @Override
    public void drag(Pointer pointer) {
        dragged |= Math.hypot(pointer.x() - start.x(), pointer.y() - start.y()) > DRAG_PX;
        if (dragged) {
            pan.drag(pointer);
        }
    }

    @Override
    public void finish(Pointer pointer) {
        if (dragged) {
            pan.finish(pointer);
        } else {
            under.ifPresent(element -> probe.click(element, pointer.shift()));
        }
    }

    @Override
    public void cancel() {
        if (dragged) {
            pan.cancel();
        }
    }
}
