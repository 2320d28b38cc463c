package org.quorate.app;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.quorate.app.task.Tasks;
import org.quorate.app.theme.Theme;
import org.quorate.app.theme.Themes;

/// The JavaFX application: what all windows share, and the first of them.
public final class DesignerApplication extends Application {

    private final ExecutorService background = Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().name("quorate-", 1).factory());

    @Override
    public void start(Stage stage) {
        Themes themes = new Themes(Theme.LIGHT);
        new DesignerWindow(stage, themes, new Tasks(background, Platform::runLater));
        stage.show();
    }

    @Override
    public void stop() {
        background.shutdown();
    }
}
