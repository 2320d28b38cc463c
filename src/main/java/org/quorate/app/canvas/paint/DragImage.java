package org.quorate.app.canvas.paint;

import java.util.List;
import java.util.Set;
import javafx.scene.canvas.Canvas;
import org.quorate.app.canvas.state.CanvasModel;
import org.quorate.app.canvas.state.Viewport;
import org.quorate.drawing.Drawing;
import org.quorate.layout.BoxId;
import org.quorate.layout.Placed;
import org.quorate.layout.Rect;

/// What is dragged, painted once and then only moved.
final class DragImage extends Canvas {

    /// in screen pixels; more of a large container is not needed to see what is dragged
    private static final double MOST = 2048;

    private final ShapePainter painter;
    private Set<BoxId> painted = Set.of();
    private Rect area = new Rect(0, 0, 0, 0);
    private double zoom;

    DragImage(Colours colours) {
        painter = new ShapePainter(getGraphicsContext2D(), colours);
        setMouseTransparent(true);
        setVisible(false);
    }

    void show(CanvasModel model, Drawing drawing, Colours colours, double scale) {
        Set<BoxId> dragged = model.feedback().dragged();
        setVisible(!dragged.isEmpty());
        if (dragged.isEmpty()) {
            painted = Set.of();
            return;
        }
        Viewport viewport = model.viewport();
        if (!dragged.equals(painted) || zoom != viewport.zoom()) {
            paint(model, drawing, colours, scale);
        }
        setLayoutX(Math.round((viewport.screenX(area.x() + model.feedback().dx())) * scale) / scale);
        setLayoutY(Math.round((viewport.screenY(area.y() + model.feedback().dy())) * scale) / scale);
    }

    private void paint(CanvasModel model, Drawing drawing, Colours colours, double scale) {
        painted = Set.copyOf(model.feedback().dragged());
        zoom = model.viewport().zoom();
        List<Placed> boxes = painted.stream().flatMap(id -> model.picture().tree(id).stream()).toList();
        area = boxes.stream().map(Placed::bounds).reduce(Rect::union).orElse(area).grown(8 / zoom);
        setWidth(Math.min(MOST, Math.ceil(area.width() * zoom)));
        setHeight(Math.min(MOST, Math.ceil(area.height() * zoom)));
        getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
        painter.begin(new Viewport(zoom, area.x(), area.y(), getWidth(), getHeight()), colours, scale);
        boxes.forEach(placed -> painter.paint(drawing.group(placed, model.view()).shapes()));
    }
}
