package org.quorate.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.quorate.app.task.Tasks;
import org.quorate.app.theme.Theme;
import org.quorate.app.theme.Themes;

/// Takes a picture of the real window:
/// `java -cp ... org.quorate.app.Screenshot OUT.png WIDTHxHEIGHT light|dark|high_contrast [DESIGN]`.
public final class Screenshot {

    private static final Duration SETTLED = Duration.ofSeconds(2);

    private Screenshot() {
    }

    public static void main(String[] args) {
        Application.launch(Taker.class, args);
    }

    /// The application that shows the window, waits until it has settled, and ends.
    public static final class Taker extends Application {

        @Override
        public void start(Stage stage) {
            var args = getParameters().getRaw();
            String[] size = args.get(1).split("x");
            Themes themes = new Themes(Theme.parse(args.get(2).toUpperCase(java.util.Locale.ROOT)).orElse(Theme.LIGHT));
            new DesignerWindow(stage, themes, new Tasks(Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().factory()), Platform::runLater));
            stage.setWidth(Integer.parseInt(size[0]));
            stage.setHeight(Integer.parseInt(size[1]));
            stage.show();
            PauseTransition settle = new PauseTransition(javafx.util.Duration.millis(SETTLED.toMillis()));
            settle.setOnFinished(event -> take(stage, Path.of(args.getFirst())));
            settle.play();
        }

        private static void take(Stage stage, Path out) {
            try {
                Snapshot.write(stage.getScene(), out);
            } catch (IOException failed) {
                System.err.println(out + " cannot be written: " + failed.getMessage());
            }
            Platform.exit();
        }
    }
}
