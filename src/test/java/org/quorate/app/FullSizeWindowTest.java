package org.quorate.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.app.action.Command;
import org.quorate.app.recovery.RecoveryFolder;
import org.quorate.app.settings.SettingsFile;
import org.quorate.app.theme.Theme;
import org.quorate.app.theme.Themes;
import org.quorate.designfile.DesignText;
import org.quorate.model.Host;
import org.quorate.rules.Rules;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The window in its full size on a real display, which the headless platform does not have: the reference deployment, and
/// the clipboard of the desktop.
@Tag("xvfb")
@ExtendWith(ApplicationExtension.class)
class FullSizeWindowTest {

    @TempDir
    private Path home;
    private final ExecutorService background = Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().factory());
    private final ExecutorService writer = Executors.newSingleThreadExecutor();
    private DesignerWindow window;
    private Stage stage;

    @Start
    private void start(Stage shown) {
        stage = shown;
        window = new DesignerWindow(stage, new Program(new Themes(Theme.LIGHT), background, Platform::runLater, writer,
                new SettingsFile(home.resolve("settings")), new RecoveryFolder(home.resolve("recovery")), Rules.standard(), InstantSource.system(),
                (owner, themes) -> new ScriptedDialogs()));
        window.show();
        stage.setWidth(1600);
        stage.setHeight(1000);
    }

    @AfterEach
    void stop() throws InterruptedException {
        WaitForAsyncUtils.waitForAsyncFx(10_000, window::leave);
        writer.shutdown();
        assertThat(writer.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void showsTheReferenceDeploymentAndCopiesItsObjects(FxRobot robot) throws TimeoutException {
        Frames.after(() -> window.open(List.of(Path.of("samples/scale-out-16-64-64.yaml"))));
        Frames.until(() -> window.work().session().design().topology().all(Host.class).count() == 16);
        assertThat(stage.getScene().getWidth()).isGreaterThan(1500);

        Host host = window.work().session().design().topology().all(Host.class).findFirst().orElseThrow();
        Frames.after(() -> {
            window.work().selection().set(host.id());
            window.work().actions().run(Command.COPY);
        });
        String copied = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> Clipboard.getSystemClipboard().getString());
        assertThat(DesignText.looksLikeDesign(copied)).isTrue();
        assertThat(copied).contains("node01");
        Frames.after(() -> window.work().actions().run(Command.PASTE));
        Frames.until(() -> window.work().session().design().topology().all(Host.class).count() == 17);
    }

}
