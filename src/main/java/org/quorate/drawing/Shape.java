package org.quorate.drawing;

import java.util.List;
import org.quorate.layout.Rect;
import org.quorate.model.Diagram.Point;

/// A thing to paint. Positions and sizes are in world units; widths of lines (`px`) and dashes are in screen pixels, the
/// same at every zoom.
///
/// There are no rounded corners, gradients, shadows or translucent shapes: they are dear to paint.
public sealed interface Shape {

    Ink ink();

    /// A filled rectangle.
    record Fill(Rect rect, Ink ink) implements Shape {
    }

    /// A border inside a rectangle's edge.
    record Frame(Rect rect, Ink ink, double px) implements Shape {
    }

    /// Four corners of a border, inside a rectangle's edge.
    ///
    /// @param arm the length of each arm, in world units
    record Brackets(Rect rect, Ink ink, double arm, double px) implements Shape {
    }

    /// A line along an axis, its width half on each side.
    ///
    /// @param phase how much of the dash pattern has passed before its start, in screen pixels
    record Line(double x1, double y1, double x2, double y2, Ink ink, double px, Dash dash, double phase) implements Shape {

        public static Line solid(double x1, double y1, double x2, double y2, Ink ink, double px) {
            return new Line(x1, y1, x2, y2, ink, px, Dash.SOLID, 0);
        }
    }

    /// One line of text that fits where it stands.
    ///
    /// @param x        of the anchor
    /// @param baseline y of the base line
    record Text(double x, double baseline, String text, Font font, Ink ink, Anchor anchor) implements Shape {
    }

    /// An icon.
    ///
    /// @param x    upper left corner of its square
    /// @param size side of its square
    record Glyph(double x, double y, double size, Icon icon, Ink ink) implements Shape {
    }

    /// A small filled polygon, the end mark of a link.
    record Polygon(List<Point> points, Ink ink) implements Shape {

        public Polygon {
            points = List.copyOf(points);
        }
    }

    /// Which point of a text its x is.
    enum Anchor { START, MIDDLE, END }

    /// A dash pattern in screen pixels.
    ///
    /// @param on  length of a dash; 0: a solid line
    /// @param off length of a gap
    record Dash(double on, double off) {

        public static final Dash SOLID = new Dash(0, 0);

        public boolean isSolid() {
            return on == 0;
        }
    }
}
