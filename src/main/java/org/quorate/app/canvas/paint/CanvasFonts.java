package org.quorate.app.canvas.paint;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.kordamp.ikonli.materialdesign2.MaterialDesignAIkonHandler;

/// The drawing's fonts as JavaFX has them, by size in screen pixels. Sizes are rounded to quarters of a pixel, so that
/// zooming does not make a font of its own for each frame.
final class CanvasFonts {

    private record Key(org.quorate.drawing.Font.Face face, org.quorate.drawing.Font.Weight weight, int quarters) {
    }

    private final Map<Key, Font> texts = new HashMap<>();
    private final Map<Integer, Font> icons = new HashMap<>();
    private final String iconFamily;

    CanvasFonts() {
        String resource = new MaterialDesignAIkonHandler().getFontResource().toExternalForm();
        Font loaded = Font.loadFont(resource, 16);
        iconFamily = loaded == null ? Font.getDefault().getFamily() : loaded.getFamily();
    }

    Font text(org.quorate.drawing.Font font, double pixels) {
        Key key = new Key(font.face(), font.weight(), quarters(pixels));
        return texts.computeIfAbsent(key, wanted -> Font.font(family(wanted), weight(wanted.weight), wanted.quarters / 4.0));
    }

    Font icon(double pixels) {
        return icons.computeIfAbsent(quarters(pixels), quarters -> Font.font(iconFamily, quarters / 4.0));
    }

    private static int quarters(double pixels) {
        return (int) Math.round(pixels * 4);
    }

    /// JavaFX knows the weights between regular and bold as families of their own.
    private static String family(Key key) {
        return switch (key.weight) {
            case REGULAR, BOLD -> key.face.family();
            case MEDIUM -> key.face == org.quorate.drawing.Font.Face.TEXT ? key.face.family() + " Medium" : key.face.family();
            case SEMI_BOLD -> key.face == org.quorate.drawing.Font.Face.TEXT ? key.face.family() + " SemiBold" : key.face.family();
        };
    }

    private static FontWeight weight(org.quorate.drawing.Font.Weight weight) {
        return weight == org.quorate.drawing.Font.Weight.BOLD ? FontWeight.BOLD : FontWeight.NORMAL;
    }
}
