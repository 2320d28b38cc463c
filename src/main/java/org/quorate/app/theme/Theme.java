package org.quorate.app.theme;

import java.util.Arrays;
import java.util.Optional;
import org.quorate.drawing.Palette;

/// A look of the window.
public enum Theme {

    LIGHT("Light", Palette.LIGHT), DARK("Dark", Palette.DARK), HIGH_CONTRAST("High contrast", Palette.HIGH_CONTRAST);

    private final String title;
    private final Palette palette;

    Theme(String title, Palette palette) {
        this.title = title;
        this.palette = palette;
    }

    /// As a menu says it.
    public String title() {
        return title;
    }

    /// Its colours, for the window as for the drawing.
    public Palette palette() {
        return palette;
    }

    public boolean isDark() {
        return this != LIGHT;
    }

    /// By its constant's name in upper or lower case, as settings keep it.
    public static Optional<Theme> parse(String name) {
        return Arrays.stream(values()).filter(theme -> theme.name().equalsIgnoreCase(name)).findFirst();
    }
}
