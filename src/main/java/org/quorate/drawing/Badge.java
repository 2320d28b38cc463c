package org.quorate.drawing;

import org.quorate.drawing.Font.Weight;
import org.quorate.finding.Severity;
import org.quorate.layout.Rect;

/// The mark of a finding at the upper right corner of a box: its shape says the severity, too.
final class Badge {

    private Badge() {
    }

    /// Where the mark lies.
    static Rect square(Rect box, View view) {
        double size = switch (view.level()) {
            case FULL -> 18;
            case OVERVIEW -> 14 / view.zoom();
            case NAMES -> 8 / view.zoom();
            case MAP -> 6 / view.zoom();
        };
        return view.isFull() ? new Rect(box.right() - 10, box.y() - 8, size, size)
                : new Rect(box.right() - size * 0.6, box.y() - size * 0.4, size, size);
    }

    static void draw(Severity severity, int count, Pen pen) {
        Token color = color(severity);
        double size = pen.width();
        if (pen.view().level() == Level.MAP) {
            pen.fill(0, 0, size, size, color);
            return;
        }
        pen.fill(-1, -1, size + 2, size + 2, Token.HOST);
        pen.icon(0, 0, size, icon(severity), color);
        if (count > 1 && pen.view().isFull()) {
            Font font = Font.text(9.5, Weight.BOLD);
            double width = pen.textWidth(Integer.toString(count), font) + 4;
            pen.fill(size, 3, width, 12, Token.HOST);
            pen.text(size + 1, 12.6, Integer.toString(count), font, color, size + 40);
        }
    }

    static Token color(Severity severity) {
        return switch (severity) {
            case ERROR -> Token.ERROR;
            case WARNING -> Token.WARNING;
            case INFO -> Token.INFO;
        };
    }

    static Icon icon(Severity severity) {
        return switch (severity) {
            case ERROR -> Icon.ERROR;
            case WARNING -> Icon.WARNING;
            case INFO -> Icon.INFO;
        };
    }
}
