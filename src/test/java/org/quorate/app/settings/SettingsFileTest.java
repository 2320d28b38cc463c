package org.quorate.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.app.theme.Theme;

class SettingsFileTest {

    @TempDir
    private Path home;

    @Test
    void whatIsSetIsThereAtTheNextStart() {
        SettingsFile file = new SettingsFile(home.resolve("a/settings.properties"));
        Settings settings = Settings.DEFAULT.withTheme(Theme.DARK).withWindow(1200, 800, true).opened(home.resolve("shop cluster.yaml"));
        file.set(settings);
        assertThat(new SettingsFile(home.resolve("a/settings.properties")).get()).isEqualTo(settings);
    }

    @Test
    void anUnreadableFileIsNoReasonNotToStart() throws IOException {
        Path file = Files.writeString(home.resolve("settings.properties"), "theme=\\u00zz\nwidth=wide");
        assertThat(new SettingsFile(file).get()).isEqualTo(Settings.DEFAULT);
        Files.writeString(file, "theme=PINK\nwidth=wide\nheight=-3");
        assertThat(new SettingsFile(file).get()).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void aFileThatCannotBeWrittenIsNoReasonToStop() throws IOException {
        Path blocked = Files.writeString(home.resolve("blocked"), "");
        SettingsFile file = new SettingsFile(blocked.resolve("settings.properties"));
        file.set(Settings.DEFAULT.withTheme(Theme.DARK));
        assertThat(file.get().theme()).isEqualTo(Theme.DARK);
    }

    @Test
    void recentFilesAreUniqueTheLatestFirstAndLimited() {
        Settings settings = Settings.DEFAULT;
        for (int i = 0; i < 20; i++) {
            settings = settings.opened(home.resolve("file" + i));
        }
        settings = settings.opened(home.resolve("x/../file15"));
        assertThat(settings.recent()).hasSize(12).doesNotHaveDuplicates().startsWith(home.resolve("file15"), home.resolve("file19"));
    }

    @Test
    void foldersFollowTheEnvironment() {
        Path user = Path.of("/home/u");
        assertThat(Places.of(Map.of(), user).settings()).isEqualTo(Path.of("/home/u/.config/quorate/settings.properties"));
        assertThat(Places.of(Map.of("XDG_CONFIG_HOME", "/c", "XDG_STATE_HOME", "relative"), user))
                .isEqualTo(new Places(Path.of("/c/quorate"), Path.of("/home/u/.local/state/quorate")));
    }
}
