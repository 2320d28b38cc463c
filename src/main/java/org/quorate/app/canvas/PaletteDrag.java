package org.quorate.app.canvas;

import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;
import org.quorate.app.canvas.gesture.Gesture;

/// Something on its way from the palette to the canvas. The palette holds the mouse, so it passes on what the mouse does.
public final class PaletteDrag {

    private final CanvasView view;
    private final Gesture gesture;
    private final PointerInput input;

    PaletteDrag(CanvasView view, Gesture gesture, PointerInput input) {
        this.view = view;
        this.gesture = gesture;
        this.input = input;
    }

    /// The pointer has moved with the button held.
    public void drag(MouseEvent event) {
        Point2D at = view.sceneToLocal(event.getSceneX(), event.getSceneY());
        input.dragTo(gesture, PointerInput.pointer(event, at.getX(), at.getY()));
    }

    /// The button was released: drops it, if the pointer is over the canvas.
    public void finish(MouseEvent event) {
        Point2D at = view.sceneToLocal(event.getSceneX(), event.getSceneY());
        input.finish(gesture, PointerInput.pointer(event, at.getX(), at.getY()));
    }

    public void cancel() {
        input.cancel();
    }
}
