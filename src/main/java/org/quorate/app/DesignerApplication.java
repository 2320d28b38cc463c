package org.quorate.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.quorate.app.dialog.WindowDialogs;
import org.quorate.app.recovery.RecoveryFolder;
import org.quorate.app.settings.Places;
import org.quorate.app.settings.SettingsFile;
import org.quorate.app.theme.Themes;
import org.quorate.rules.Rules;

/// The JavaFX application: what all windows share, and the first of them.
public final class DesignerApplication extends Application {

    private final ExecutorService background = Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().name("quorate-", 1).factory());
    private final ExecutorService writer = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("quorate-recovery").factory());

    @Override
    public void start(Stage stage) {
        Places places = Places.of(System.getenv(), Path.of(System.getProperty("user.home")));
        SettingsFile settings = new SettingsFile(places.settings());
        Program program = new Program(new Themes(settings.get().theme()), background, Platform::runLater, writer, settings,
                new RecoveryFolder(places.recovery()), Rules.standard(), InstantSource.system(), WindowDialogs::new);
        List<Path> files = getParameters().getRaw().stream().map(Path::of).toList();
        DesignerWindow window = new DesignerWindow(stage, program);
        window.show();
        if (!files.isEmpty()) {
            window.open(files);
        }
        window.offerRecovery();
    }

    /// What is on its way to the disk arrives there.
    @Override
    public void stop() throws InterruptedException {
        background.shutdownNow();
        writer.shutdown();
        if (!writer.awaitTermination(5, TimeUnit.SECONDS)) {
            System.getLogger(DesignerApplication.class.getName()).log(System.Logger.Level.WARNING, "a recovery file could not be finished");
        }
    }
}
