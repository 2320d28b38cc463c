package org.quorate.app.canvas.paint;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.quorate.app.canvas.state.Viewport;
import org.quorate.drawing.Ink;
import org.quorate.drawing.Shape;
import org.quorate.layout.Rect;

/// Paints shapes with filled rectangles and text only, all of them on whole device pixels: this is what a software
/// renderer does fast, and it keeps thin lines sharp at every zoom.
public final class ShapePainter {

    /// The icon font's ascent, as a share of its size.
    private static final double ICON_ASCENT = 0.875;

    private final GraphicsContext gc;
    private final CanvasFonts fonts = new CanvasFonts();
    private Viewport viewport = Viewport.of(1, 1);
    private Colours colours;
    private double scale = 1;
    private boolean inked;
    private Ink ink = org.quorate.drawing.Token.INK;

    public ShapePainter(GraphicsContext gc, Colours colours) {
        this.gc = gc;
        this.colours = colours;
    }

    /// Begins a frame.
    ///
    /// @param deviceScale device pixels per screen pixel
    public void begin(Viewport shown, Colours theme, double deviceScale) {
        viewport = shown;
        colours = theme;
        scale = deviceScale;
        inked = false;
        gc.setFontSmoothingType(javafx.scene.text.FontSmoothingType.GRAY);
    }

    /// Paints in the given order. A border right after the ground that it surrounds is painted before it, as a rectangle that
    /// shows at its edges: two operations instead of five.
    public void paint(List<Shape> shapes) {
        for (int i = 0; i < shapes.size(); i++) {
            if (shapes.get(i) instanceof Shape.Fill ground && i + 1 < shapes.size() && shapes.get(i + 1) instanceof Shape.Frame border
                    && border.rect().equals(ground.rect())) {
                bordered(ground, border);
                i++;
            } else {
                paint(shapes.get(i));
            }
        }
    }

    private void bordered(Shape.Fill ground, Shape.Frame border) {
        double px = Math.max(border.px(), colours.palette().leastBorder());
        double x = left(ground.rect());
        double y = top(ground.rect());
        double width = right(ground.rect()) - x;
        double height = bottom(ground.rect()) - y;
        use(border.ink());
        gc.fillRect(x, y, width, height);
        if (width > 2 * px && height > 2 * px) {
            use(ground.ink());
            gc.fillRect(x + px, y + px, width - 2 * px, height - 2 * px);
        }
    }

    private void paint(Shape shape) {
        use(shape.ink());
        switch (shape) {
            case Shape.Fill(Rect rect, Ink _) -> fill(rect);
            case Shape.Frame(Rect rect, Ink _, double px) -> frame(rect, Math.max(px, colours.palette().leastBorder()));
            case Shape.Brackets(Rect rect, Ink _, double arm, double px) -> brackets(rect, arm, Math.max(px, colours.palette().leastBorder()));
            case Shape.Line line -> line(line);
            case Shape.Text text -> text(text);
            case Shape.Glyph glyph -> glyph(glyph);
            case Shape.Polygon polygon -> polygon(polygon);
        }
    }

    private void use(Ink wanted) {
        if (!inked || !ink.equals(wanted)) {
            ink = wanted;
            inked = true;
            gc.setFill(colours.of(wanted));
        }
    }

    private double snap(double screen) {
        return Math.round(screen * scale) / scale;
    }

    private double left(Rect rect) {
        return snap(viewport.screenX(rect.x()));
    }

    private double top(Rect rect) {
        return snap(viewport.screenY(rect.y()));
    }

    private double right(Rect rect) {
        return snap(viewport.screenX(rect.right()));
    }

    private double bottom(Rect rect) {
        return snap(viewport.screenY(rect.bottom()));
    }

    private void fill(Rect rect) {
        double x = left(rect);
        double y = top(rect);
        double least = 1 / scale;
        gc.fillRect(x, y, Math.max(least, right(rect) - x), Math.max(least, bottom(rect) - y));
    }

    private void frame(Rect rect, double px) {
        double x = left(rect);
        double y = top(rect);
        double width = right(rect) - x;
        double height = bottom(rect) - y;
        if (width <= 2 * px || height <= 2 * px) {
            gc.fillRect(x, y, width, height);
            return;
        }
        gc.fillRect(x, y, width, px);
        gc.fillRect(x, y + height - px, width, px);
        gc.fillRect(x, y + px, px, height - 2 * px);
        gc.fillRect(x + width - px, y + px, px, height - 2 * px);
    }

    private void brackets(Rect rect, double worldArm, double px) {
        double x = left(rect);
        double y = top(rect);
        double right = right(rect);
        double bottom = bottom(rect);
        double arm = Math.max(px, Math.min(snap(worldArm * viewport.zoom()), Math.min(right - x, bottom - y) / 2));
        gc.fillRect(x, y, arm, px);
        gc.fillRect(x, y, px, arm);
        gc.fillRect(right - arm, y, arm, px);
        gc.fillRect(right - px, y, px, arm);
        gc.fillRect(x, bottom - px, arm, px);
        gc.fillRect(x, bottom - arm, px, arm);
        gc.fillRect(right - arm, bottom - px, arm, px);
        gc.fillRect(right - px, bottom - arm, px, arm);
    }

    private void line(Shape.Line line) {
        double x1 = viewport.screenX(Math.min(line.x1(), line.x2()));
        double y1 = viewport.screenY(Math.min(line.y1(), line.y2()));
        double x2 = viewport.screenX(Math.max(line.x1(), line.x2()));
        double y2 = viewport.screenY(Math.max(line.y1(), line.y2()));
        double half = line.px() / 2;
        boolean across = y2 - y1 <= x2 - x1;
        // both ends reach half a width further, so that corners close
        double from = snap((across ? x1 : y1) - half);
        double to = snap((across ? x2 : y2) + half);
        double side = snap((across ? y1 : x1) - half);
        if (line.dash().isSolid()) {
            run(across, from, to, side, line.px());
        } else {
            dashes(line, across, from, to, side);
        }
    }

    /// the pattern starts at the line's first point, also where that is the right or lower one
    private void dashes(Shape.Line line, boolean across, double from, double to, double side) {
        boolean forwards = across ? line.x1() <= line.x2() : line.y1() <= line.y2();
        double length = to - from;
        double extent = across ? viewport.width() : viewport.height();
        double unseen = Math.max(0, forwards ? -from : to - extent);
        double period = line.dash().on() + line.dash().off();
        double start = Math.floor((unseen + line.phase()) / period) * period - line.phase();
        double stop = Math.min(length, unseen + extent + period);
        for (double at = start; at < stop; at += period) {
            double begin = Math.max(0, at);
            double end = Math.min(length, at + line.dash().on());
            if (end > begin) {
                run(across, snap(forwards ? from + begin : to - end), snap(forwards ? from + end : to - begin), side, line.px());
            }
        }
    }

    private void run(boolean across, double from, double to, double side, double px) {
        if (across) {
            gc.fillRect(from, side, to - from, px);
        } else {
            gc.fillRect(side, from, px, to - from);
        }
    }

    private void text(Shape.Text text) {
        gc.setTextAlign(switch (text.anchor()) {
            case START -> TextAlignment.LEFT;
            case MIDDLE -> TextAlignment.CENTER;
            case END -> TextAlignment.RIGHT;
        });
        write(fonts.text(text.font(), text.font().size() * viewport.zoom()), text.text(), viewport.screenX(text.x()), viewport.screenY(text.baseline()));
    }

    private void glyph(Shape.Glyph glyph) {
        gc.setTextAlign(TextAlignment.LEFT);
        double size = glyph.size() * viewport.zoom();
        write(fonts.icon(size), Character.toString(glyph.icon().codePoint()), viewport.screenX(glyph.x()),
                viewport.screenY(glyph.y()) + size * ICON_ASCENT);
    }

    private void write(Font font, String text, double x, double baseline) {
        gc.setFont(font);
        gc.fillText(text, snap(x), snap(baseline));
    }

    private void polygon(Shape.Polygon polygon) {
        int count = polygon.points().size();
        double[] xs = new double[count];
        double[] ys = new double[count];
        for (int i = 0; i < count; i++) {
            xs[i] = viewport.screenX(polygon.points().get(i).x());
            ys[i] = viewport.screenY(polygon.points().get(i).y());
        }
        gc.fillPolygon(xs, ys, count);
    }
}
