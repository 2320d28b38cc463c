package org.quorate.app.canvas.gesture;

import org.quorate.app.canvas.state.CanvasModel;
import org.quorate.app.canvas.state.Viewport;

/// Drags the drawing under the window.
public final class PanGesture implements Gesture {

    private final CanvasModel model;
    private final Pointer start;
    private final Viewport before;

    public PanGesture(CanvasModel model, Pointer start) {
        this.model = model;
        this.start = start;
        this.before = model.viewport();
    }

    @Override
    public void drag(Pointer pointer) {
        model.look(before.panned(pointer.x() - start.x(), pointer.y() - start.y()));
    }

    @Override
    public void finish(Pointer pointer) {
        drag(pointer);
    }

    @Override
    public void cancel() {
        model.look(before);
    }
}
