package org.quorate.app.canvas;

import java.util.concurrent.Executor;
import org.quorate.app.canvas.state.CanvasModel;
import org.quorate.app.canvas.state.Picture;
import org.quorate.model.Design;

/// Keeps the canvas' picture in step with the design: at once for what people draw by hand, in the background for large
/// designs, where the picture of before is shown in the meantime.
final class PictureSource {

    /// elements; so many are arranged within a frame
    private static final int AT_ONCE = 600;

    private final CanvasModel model;
    private final Executor background;
    private final Executor foreground;

    PictureSource(CanvasModel model, Executor background, Executor foreground) {
        this.model = model;
        this.background = background;
        this.foreground = foreground;
        model.session().listen((_, after) -> changed(after));
    }

    private void changed(Design design) {
        Picture before = model.picture();
        if (design.topology().elements().size() <= AT_ONCE) {
            model.show(before.next(design));
        } else {
            background.execute(() -> {
                Picture next = before.next(design);
                foreground.execute(() -> arrived(next));
            });
        }
    }

    private void arrived(Picture next) {
        if (next.design() == model.session().design()) {
            model.show(next);
        }
    }
}
