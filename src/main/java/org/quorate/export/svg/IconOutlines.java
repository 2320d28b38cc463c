package org.quorate.export.svg;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.quorate.drawing.Icon;

/// The outlines of icons, for painters that have no icon font.
final class IconOutlines {

    private final Properties paths = new Properties();

    IconOutlines() {
        try (Reader in = new InputStreamReader(Objects.requireNonNull(
                Icon.class.getResourceAsStream("icons.properties")), StandardCharsets.UTF_8)) {
            paths.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// SVG path data in a square of 24.
    String path(Icon icon) {
        return Objects.requireNonNull(paths.getProperty(icon.glyph()), icon.glyph());
    }
}
