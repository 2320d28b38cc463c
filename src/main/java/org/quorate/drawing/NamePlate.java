package org.quorate.drawing;

import org.quorate.drawing.Font.Weight;
import org.quorate.layout.Box.Kind;
import org.quorate.layout.Placed;
import org.quorate.layout.Rect;

/// The name of a site or rack seen from afar, where its header is too low for a text: above the box of a site, at the top
/// of a rack's, so that the two do not meet.
final class NamePlate {

    /// in screen pixels
    private static final double HEIGHT = 12;
    /// smaller than can be read, so that it becomes the least size that can
    private static final Font FONT = Font.text(0, Weight.SEMI_BOLD);

    private NamePlate() {
    }

    /// Where it lies.
    static Rect place(Placed placed, View view) {
        double height = HEIGHT / view.zoom();
        Rect box = placed.bounds();
        return new Rect(box.x(), placed.kind() == Kind.SITE ? box.y() - height : box.y(), box.width(), height);
    }

    static void draw(String name, Kind kind, Pen pen) {
        double margin = pen.px(2);
        double edge = pen.px(1);
        double end = Math.min(pen.width(), margin + pen.textWidth(name, FONT) + margin);
        pen.fill(edge, edge, end - 2 * edge, pen.height() - edge, kind == Kind.SITE ? Token.CANVAS : Token.RACK);
        pen.text(margin, pen.px(9.5), name, FONT, Token.INK, pen.width() - edge);
    }
}
