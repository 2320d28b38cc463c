package org.quorate.app.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.quorate.app.theme.Theme;

/// The settings in a file. What cannot be read has its default: settings never keep the program from starting.
public final class SettingsFile {

    private final Path file;
    private Settings settings;

    public SettingsFile(Path file) {
        this.file = file;
        this.settings = read(file);
    }

    public Settings get() {
        return settings;
    }

    /// Keeps them, in memory at least; a file that cannot be written is no reason to disturb the user.
    public void set(Settings next) {
        settings = next;
        try {
            write(next);
        } catch (IOException notKept) {
            System.getLogger(SettingsFile.class.getName()).log(System.Logger.Level.WARNING, "settings are not kept: " + notKept.getMessage());
        }
    }

    private static Settings read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            return Settings.DEFAULT;
        }
        List<Path> recent = new ArrayList<>();
        for (int i = 0; properties.containsKey("recent." + i); i++) {
            recent.add(Path.of(properties.getProperty("recent." + i)));
        }
        return new Settings(Theme.parse(properties.getProperty("theme", "")).orElse(Theme.LIGHT), number(properties, "width").orElse(Settings.DEFAULT.width()),
                number(properties, "height").orElse(Settings.DEFAULT.height()), Boolean.parseBoolean(properties.getProperty("maximised")), recent);
    }

    private static Optional<Double> number(Properties properties, String name) {
        try {
            return Optional.ofNullable(properties.getProperty(name)).map(Double::valueOf).filter(value -> value > 0 && value < 100_000);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private void write(Settings next) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("theme", next.theme().name());
        properties.setProperty("width", Double.toString(next.width()));
        properties.setProperty("height", Double.toString(next.height()));
        properties.setProperty("maximised", Boolean.toString(next.maximised()));
        for (int i = 0; i < next.recent().size(); i++) {
            properties.setProperty("recent." + i, next.recent().get(i).toString());
        }
        StringWriter text = new StringWriter();
        properties.store(text, null);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = file.resolveSibling(file.getFileName() + ".tmp");
        Files.writeString(fresh, text.toString());
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
