package org.quorate.app.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;

/// Makes the fonts that come with the program known to JavaFX, so that the window looks the same on every machine.
final class Fonts {

    private static final List<String> FILES = List.of("Inter-Regular.otf", "Inter-Italic.otf", "Inter-Medium.otf", "Inter-SemiBold.otf",
            "Inter-Bold.otf", "JetBrainsMono-Regular.ttf", "JetBrainsMono-Bold.ttf");

    private Fonts() {
    }

    static void load() {
        FILES.forEach(Fonts::load);
    }

    /// A font that JavaFX cannot read is replaced by the system's.
    private static void load(String file) {
        try (InputStream in = Objects.requireNonNull(Fonts.class.getResourceAsStream("/fonts/" + file), file)) {
            Font.loadFont(in, 12);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
