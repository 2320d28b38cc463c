package org.quorate.app.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.quorate.app.theme.Theme;

/// What the program remembers.
///
/// @param recent design files, the latest first
public record Settings(Theme theme, double width, double height, boolean maximised, List<Path> recent) {

    private static final int RECENT = 12;

    public static final Settings DEFAULT = new Settings(Theme.LIGHT, 1600, 1000, false, List.of());

    public Settings {
        recent = List.copyOf(recent);
    }

    public Settings withTheme(Theme newTheme) {
        return new Settings(newTheme, width, height, maximised, recent);
    }

    public Settings withWindow(double newWidth, double newHeight, boolean nowMaximised) {
        return new Settings(theme, newWidth, newHeight, nowMaximised, recent);
    }

    public Settings withRecent(List<Path> files) {
        return new Settings(theme, width, height, maximised, files);
    }

    /// With a file at the head of the list.
    public Settings opened(Path file) {
        List<Path> files = new ArrayList<>(recent);
        Path whole = file.toAbsolutePath().normalize();
        files.remove(whole);
        files.addFirst(whole);
        return withRecent(files.subList(0, Math.min(RECENT, files.size())));
    }
}
