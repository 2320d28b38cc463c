package org.quorate.app.canvas.paint;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.quorate.app.canvas.state.Viewport;

/// The dots of the grid. A row of dots is painted once into an image, because thousands of small rectangles would cost more
/// than all the rest of a frame.
final class GridDots {

    private static final double STEP = 20;
    private static final double LEAST_ZOOM = 0.5;

    private record Row(double step, int width, Color color, double scale) {
    }

    private @Nullable Row row;
    private @Nullable WritableImage image;

    void paint(GraphicsContext gc, Viewport viewport, Color color, double scale) {
        if (viewport.zoom() < LEAST_ZOOM) {
            return;
        }
        double step = STEP * viewport.zoom();
        WritableImage dots = dots(new Row(step, (int) Math.ceil(viewport.width() + step), color, scale));
        double size = Math.round(1.4 * scale) / scale;
        double x = first(viewport.screenX(0), step);
        for (double y = first(viewport.screenY(0), step); y < viewport.height(); y += step) {
            gc.drawImage(dots, Math.round(x * scale) / scale, Math.round(y * scale) / scale, dots.getWidth() / scale, size);
        }
    }

    private static double first(double origin, double step) {
        return origin - Math.ceil(origin / step) * step;
    }

    private WritableImage dots(Row wanted) {
        WritableImage present = image;
        if (present != null && wanted.equals(row)) {
            return present;
        }
        int size = (int) Math.max(1, Math.round(1.4 * wanted.scale));
        WritableImage next = new WritableImage((int) Math.ceil(wanted.width * wanted.scale), size);
        for (double at = 0; at < wanted.width - wanted.step / 2; at += wanted.step) {
            for (int x = (int) Math.round(at * wanted.scale); x < Math.min(next.getWidth(), Math.round(at * wanted.scale) + size); x++) {
                for (int y = 0; y < size; y++) {
                    next.getPixelWriter().setColor(x, y, wanted.color);
                }
            }
        }
        row = wanted;
        image = next;
        return next;
    }
}
