package org.quorate.app.canvas.paint;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import org.kordamp.ikonli.materialdesign2.MaterialDesignAIkonHandler;
import org.quorate.drawing.Font.Face;
import org.quorate.drawing.Font.Weight;

/// The drawing's fonts as JavaFX has them, by size in screen pixels. Sizes are rounded to quarters of a pixel, so that
/// zooming does not make a font of its own for each frame.
final class CanvasFonts {

    private record Cut(Face face, Weight weight) {
    }

    private record Key(Cut cut, int quarters) {
    }

    private final Map<Cut, String> names = new HashMap<>();
    private final Map<Key, Font> texts = new HashMap<>();
    private final Map<Integer, Font> icons = new HashMap<>();
    private final String iconFont = loaded(new MaterialDesignAIkonHandler().getFontResource().toExternalForm());

    Font text(org.quorate.drawing.Font font, double pixels) {
        Cut cut = new Cut(font.face(), font.weight());
        return texts.computeIfAbsent(new Key(cut, quarters(pixels)), key ->
                new Font(names.computeIfAbsent(cut, wanted -> loaded(resource(wanted))), key.quarters / 4.0));
    }

    Font icon(double pixels) {
        return icons.computeIfAbsent(quarters(pixels), quarters -> new Font(iconFont, quarters / 4.0));
    }

    private static int quarters(double pixels) {
        return (int) Math.round(pixels * 4);
    }

    /// The name under which JavaFX knows a font file: it is not always the one that the font gives itself. A font that cannot
    /// be loaded is replaced by the system's.
    private static String loaded(String resource) {
        Font font = Font.loadFont(resource, 12);
        return font == null ? Font.getDefault().getName() : font.getName();
    }

    private static String resource(Cut cut) {
        String file = switch (cut.face) {
            case TEXT -> "Inter-" + switch (cut.weight) {
                case REGULAR -> "Regular";
                case MEDIUM -> "Medium";
                case SEMI_BOLD -> "SemiBold";
                case BOLD -> "Bold";
            } + ".otf";
            case MONO -> "JetBrainsMono-" + switch (cut.weight) {
                case REGULAR, MEDIUM -> "Regular";
                case SEMI_BOLD, BOLD -> "Bold";
            } + ".ttf";
        };
        return String.valueOf(CanvasFonts.class.getResource("/fonts/" + file));
    }
}
