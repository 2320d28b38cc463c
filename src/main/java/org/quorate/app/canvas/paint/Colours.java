package org.quorate.app.canvas.paint;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.paint.Color;
import org.quorate.drawing.Ink;
import org.quorate.drawing.Palette;
import org.quorate.drawing.Rgb;

/// A palette's colours as JavaFX has them.
public final class Colours {

    private final Palette palette;
    private final Map<Ink, Color> colors = new HashMap<>();

    public Colours(Palette palette) {
        this.palette = palette;
    }

    public Palette palette() {
        return palette;
    }

    public Color of(Ink ink) {
        return colors.computeIfAbsent(ink, wanted -> {
            Rgb rgb = palette.color(wanted);
            return Color.rgb(rgb.red(), rgb.green(), rgb.blue());
        });
    }
}
