package org.quorate.app.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;

/// The fonts that come with the program, so that a drawing looks the same on every machine.
public final class Fonts {

    /// the family of texts
    public static final String TEXT = "Inter";
    /// the family of scripts, ids and figures that line up
    public static final String MONO = "JetBrains Mono";

    private static final List<String> FILES = List.of("Inter-Regular.otf", "Inter-Italic.otf", "Inter-Medium.otf", "Inter-SemiBold.otf",
            "Inter-Bold.otf", "JetBrainsMono-Regular.ttf", "JetBrainsMono-Bold.ttf");

    private Fonts() {
    }

    /// Makes them known to JavaFX. A font that cannot be loaded is replaced by the system's.
    public static void load() {
        FILES.forEach(Fonts::load);
    }

    private static void load(String file) {
        try (InputStream in = Objects.requireNonNull(Fonts.class.getResourceAsStream("/fonts/" + file), file)) {
            Font.loadFont(in, 12);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
