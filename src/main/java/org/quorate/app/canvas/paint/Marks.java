package org.quorate.app.canvas.paint;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.quorate.layout.Rect;

/// Small rectangles over the drawing. They are nodes and not paint on a second canvas: a canvas of the window's size is
/// blended over the drawing as a whole whenever one pixel of it changes, which costs more than the drawing.
final class Marks extends Pane {

    private final List<Rectangle> pool = new ArrayList<>();
    private int used;

    Marks() {
        setMouseTransparent(true);
        setManaged(false);
    }

    /// Starts anew, without any.
    void begin() {
        used = 0;
    }

    /// Adds one above the others.
    void fill(Rect rect, Color color, double opacity) {
        if (rect.width() <= 0 || rect.height() <= 0) {
            return;
        }
        Rectangle rectangle = next();
        rectangle.setX(rect.x());
        rectangle.setY(rect.y());
        rectangle.setWidth(rect.width());
        rectangle.setHeight(rect.height());
        rectangle.setFill(color);
        rectangle.setOpacity(opacity);
        rectangle.setVisible(true);
    }

    private Rectangle next() {
        if (used == pool.size()) {
            Rectangle rectangle = new Rectangle();
            rectangle.setSmooth(false);
            rectangle.setManaged(false);
            pool.add(rectangle);
            getChildren().add(rectangle);
        }
        return pool.get(used++);
    }

    /// Hides what is left over from before.
    void end() {
        for (int i = used; i < pool.size() && pool.get(i).isVisible(); i++) {
            pool.get(i).setVisible(false);
        }
    }
}
