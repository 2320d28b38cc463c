package org.quorate.drawing;

import java.util.ArrayList;
import java.util.List;
import org.quorate.drawing.Font.Weight;
import org.quorate.drawing.Shape.Anchor;
import org.quorate.drawing.Shape.Dash;
import org.quorate.layout.Rect;

/// Draws one box: coordinates are relative to its upper left corner, sizes of text are in pixels at the level's typical zoom.
final class Pen {

    private static final String ELLIPSIS = "…";
    private static final Dash DASH = new Dash(5, 4);

    private final View view;
    private final TextMeasure measure;
    private final Rect box;
    private final List<Shape> shapes = new ArrayList<>();

    Pen(View view, TextMeasure measure, Rect box) {
        this.view = view;
        this.measure = measure;
        this.box = box;
    }

    View view() {
        return view;
    }

    double width() {
        return box.width();
    }

    double height() {
        return box.height();
    }

    List<Shape> shapes() {
        return shapes;
    }

    /// So many screen pixels in world units.
    double px(double pixels) {
        return pixels / view.zoom();
    }

    void fill(double x, double y, double width, double height, Ink ink) {
        shapes.add(new Shape.Fill(at(x, y, width, height), ink));
    }

    void frame(double x, double y, double width, double height, Ink ink, double px) {
        shapes.add(new Shape.Frame(at(x, y, width, height), ink, px));
    }

    /// A dashed border inside the edge of the whole box.
    void dashedFrame(Ink ink, double px) {
        double inset = px(px / 2);
        double right = box.right() - inset;
        double bottom = box.bottom() - inset;
        double left = box.x() + inset;
        double top = box.y() + inset;
        shapes.add(dashed(left, top, right, top, ink, px));
        shapes.add(dashed(left, bottom, right, bottom, ink, px));
        shapes.add(dashed(left, top, left, bottom, ink, px));
        shapes.add(dashed(right, top, right, bottom, ink, px));
    }

    private static Shape dashed(double x1, double y1, double x2, double y2, Ink ink, double px) {
        return new Shape.Line(x1, y1, x2, y2, ink, px, DASH, 0);
    }

    /// Ground and border of the whole box.
    void ground(Ink ground, Ink border) {
        fill(0, 0, width(), height(), ground);
        frame(0, 0, width(), height(), border, 1);
    }

    /// The bar of colour at the left edge, which says the kind.
    void bar(double width, Ink ink) {
        fill(0, 0, width, height(), ink);
    }

    void brackets(Ink ink, double arm, double px) {
        shapes.add(new Shape.Brackets(box, ink, arm, px));
    }

    /// A horizontal line of one pixel.
    void rule(double x1, double x2, double y, Ink ink) {
        shapes.add(Shape.Line.solid(box.x() + x1, box.y() + y, box.x() + x2, box.y() + y, ink, 1));
    }

    /// A vertical line of one pixel.
    void upright(double x, double y1, double y2, Ink ink) {
        shapes.add(Shape.Line.solid(box.x() + x, box.y() + y1, box.x() + x, box.y() + y2, ink, 1));
    }

    void icon(double x, double y, double size, Icon icon, Ink ink) {
        shapes.add(new Shape.Glyph(box.x() + x, box.y() + y, size, icon, ink));
    }

    /// Text from x on, cut where it would pass a limit.
    ///
    /// @param right the limit; nothing is drawn when not even one letter fits
    /// @return where it ends
    double text(double x, double baseline, String text, Font font, Ink ink, double right) {
        Font sized = sized(font);
        String fitting = fit(text, sized, right - x);
        if (fitting.isEmpty()) {
            return x;
        }
        shapes.add(new Shape.Text(box.x() + x, box.y() + baseline, fitting, sized, ink, Anchor.START));
        return x + measure.width(fitting, sized);
    }

    /// Text up to x, or nothing when it would begin before a limit.
    ///
    /// @return where it begins; x when it is not drawn
    double textEnd(double x, double baseline, String text, Font font, Ink ink, double left) {
        Font sized = sized(font);
        String clean = oneLine(text);
        double start = x - measure.width(clean, sized);
        if (start < left || clean.isEmpty()) {
            return x;
        }
        shapes.add(new Shape.Text(box.x() + x, box.y() + baseline, clean, sized, ink, Anchor.END));
        return start;
    }

    void textMiddle(double x, double baseline, String text, Font font, Ink ink) {
        shapes.add(new Shape.Text(box.x() + x, box.y() + baseline, oneLine(text), sized(font), ink, Anchor.MIDDLE));
    }

    double textWidth(String text, Font font) {
        return measure.width(oneLine(text), sized(font));
    }

    /// A filled square (or oblong) with a sign in it.
    void block(double x, double y, double width, double height, Ink ground, String sign, double size, Ink ink) {
        fill(x, y, width, height, ground);
        sign(x, y, width, height, sign, size, ink);
    }

    /// An outlined square (or oblong) with a sign in it.
    void outlined(double x, double y, double width, double height, Ink line, String sign, double size, Ink ink) {
        frame(x, y, width, height, line, 1);
        sign(x, y, width, height, sign, size, ink);
    }

    private void sign(double x, double y, double width, double height, String sign, double size, Ink ink) {
        textMiddle(x + width / 2, y + height / 2 + view.text(size) * 0.36, sign, Font.text(size, Weight.BOLD), ink);
    }

    private Font sized(Font font) {
        return font.withSize(view.text(font.size()));
    }

    /// Cut with an ellipsis at its end.
    private String fit(String text, Font font, double width) {
        String clean = oneLine(text);
        if (measure.width(clean, font) <= width) {
            return clean;
        }
        int low = 0;
        int high = clean.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (measure.width(clean.substring(0, middle) + ELLIPSIS, font) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int cut = low > 0 && Character.isHighSurrogate(clean.charAt(low - 1)) ? low - 1 : low;
        return cut == 0 ? "" : clean.substring(0, cut).stripTrailing() + ELLIPSIS;
    }

    /// Control characters, line ends among them, would break the drawing.
    private static String oneLine(String text) {
        return text.chars().noneMatch(Character::isISOControl) ? text : text.codePoints().map(point -> Character.isISOControl(point) ? '␣' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private Rect at(double x, double y, double width, double height) {
        return new Rect(box.x() + x, box.y() + y, width, height);
    }
}
