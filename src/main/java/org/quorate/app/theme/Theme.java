package org.quorate.app.theme;

import java.util.Arrays;
import java.util.Optional;

/// A set of colours for the window.
public enum Theme {

    LIGHT("Light", "light.css", false),
    DARK("Dark", "dark.css", true),
    HIGH_CONTRAST("High contrast", "high-contrast.css", true);

    private final String title;
    private final String colours;
    private final boolean dark;

    Theme(String title, String colours, boolean dark) {
        this.title = title;
        this.colours = colours;
        this.dark = dark;
    }

    /// As a menu says it.
    public String title() {
        return title;
    }

    public boolean isDark() {
        return dark;
    }

    /// The style sheet with its colours.
    String colours() {
        return colours;
    }

    /// By its constant's name, as settings keep it.
    public static Optional<Theme> parse(String name) {
        return Arrays.stream(values()).filter(theme -> theme.name().equals(name)).findFirst();
    }
}
