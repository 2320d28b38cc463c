package org.quorate.drawing;

import java.util.ArrayList;
import java.util.List;
import org.quorate.drawing.Font.Weight;
import org.quorate.layout.Placed;
import org.quorate.layout.Sizes;
import org.quorate.model.Note;

/// A remark.
final class NoteLook implements Look {

    private static final Font FONT = Font.text(11.5, Weight.REGULAR);

    private final Scene scene;

    NoteLook(Scene scene) {
        this.scene = scene;
    }

    @Override
    public void draw(Placed placed, Pen pen) {
        pen.ground(Token.NOTE, Token.NOTE_LINE);
        if (!pen.view().isFull()) {
            return;
        }
        pen.icon(9, 9, 15, Icon.NOTE, Token.NOTE_LINE);
        String text = scene.topology().find(placed.id().element(), Note.class).map(Note::text).orElse("");
        double y = 21;
        for (String line : wrapped(text, pen.width() - 40, pen)) {
            if (y > pen.height() - 6) {
                break;
            }
            pen.text(30, y, line, FONT, Token.INK, pen.width() - 6);
            y += Sizes.NOTE_LINE;
        }
    }

    /// Broken at blanks; a word that is too long is left to be cut.
    private static List<String> wrapped(String text, double width, Pen pen) {
        List<String> lines = new ArrayList<>();
        text.lines().forEach(paragraph -> {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.split(" ")) {
                if (!line.isEmpty() && pen.textWidth(line + " " + word, FONT) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
        });
        return lines;
    }
}
