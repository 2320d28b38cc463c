package org.quorate.drawing;

import org.quorate.drawing.Font.Weight;
import org.quorate.finding.Severity;

/// What is written over sites and racks on the smallest level, where their headings are too small to read.
final class MapMark {

    private static final Font FONT = Font.text(9.5, Weight.SEMI_BOLD);

    private MapMark() {
    }

    /// The name: of a rack inside at its top, of a site above it.
    static void name(String name, boolean above, Pen pen) {
        double size = pen.view().text(9.5);
        double left = pen.px(2);
        double baseline = above ? -pen.px(3) : pen.px(2) + size * 0.9;
        if (!above) {
            double width = Math.min(pen.width() - 2 * left, pen.textWidth(name, FONT) + left * 2);
            pen.fill(left, left, width, size * 1.2, Token.RACK);
        }
        pen.text(2 * left, baseline, name, FONT, Token.INK, pen.width() - left);
    }

    /// A dot with the number of findings of the worst severity.
    static void finding(Severity severity, int count, Pen pen) {
        double dot = pen.px(6);
        pen.fill(pen.width() - dot, -dot / 2, dot, dot, Badge.color(severity));
        pen.text(pen.width() + pen.px(2), dot / 2, Integer.toString(count), FONT, Badge.color(severity), Double.POSITIVE_INFINITY);
    }
}
