package org.quorate.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.quorate.app.action.Command;
import org.quorate.app.dialog.WindowDialogs;
import org.quorate.app.recovery.RecoveryFolder;
import org.quorate.app.settings.SettingsFile;
import org.quorate.app.theme.Theme;
import org.quorate.app.theme.Themes;
import org.quorate.rules.Rules;

/// Takes a picture of the real window:
/// `java -cp ... org.quorate.app.Screenshot OUT.png WIDTHxHEIGHT light|dark|high_contrast [DESIGN [SELECT [PANEL [BACK]]]]`, where SELECT
/// is the name of an object (or `-`) and PANEL the id of a panel, for instance `fencing`; `what-if` fails the object, `what-if:weak-points` runs
/// a command then, and BACK is how many steps before the end of the timeline the picture is.
public final class Screenshot {

    private static final Duration REST = Duration.millis(800);

    private Screenshot() {
    }

    public static void main(String[] args) {
        Application.launch(Taker.class, args);
    }

    /// The application that shows the window, waits until it has settled, and ends.
    public static final class Taker extends Application {

        @Override
        public void start(Stage stage) {
            List<String> args = getParameters().getRaw();
            String[] size = args.get(1).split("x");
            Path own = temporary();
            Themes themes = new Themes(Theme.parse(args.get(2)).orElse(Theme.LIGHT));
            Executor background = Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().factory());
            Program program = new Program(themes, background, Platform::runLater, background, new SettingsFile(own.resolve("settings")),
                    new RecoveryFolder(own.resolve("recovery")), Rules.standard(), InstantSource.system(), WindowDialogs::new);
            DesignerWindow window = new DesignerWindow(stage, program);
            window.show();
            stage.setWidth(Integer.parseInt(size[0]));
            stage.setHeight(Integer.parseInt(size[1]));
            if (args.size() > 3) {
                window.open(List.of(Path.of(args.get(3))));
            }
            step(window, List.of(
                    () -> args.stream().skip(4).findFirst().ifPresent(window::select),
                    () -> args.stream().skip(5).findFirst().ifPresent(panel -> {
                        if (panel.startsWith("what-if")) {
                            window.fail(args.get(4));
                            Arrays.stream(Command.values()).filter(command -> panel.equals("what-if:" + command.id())).forEach(window.work().actions()::run);
                        } else {
                            window.openPanel(panel);
                        }
                    }),
                    () -> args.stream().skip(6).findFirst().ifPresent(back -> {
                        for (int i = 0; i < Integer.parseInt(back); i++) {
                            window.work().actions().run(Command.WHAT_IF_BACK);
                        }
                    }),
                    () -> take(stage, Path.of(args.getFirst()))), 0);
        }

        /// Takes one step after the other, each when the window has come to rest.
        private static void step(DesignerWindow window, List<Runnable> steps, int next) {
            PauseTransition rest = new PauseTransition(REST);
            rest.setOnFinished(event -> {
                if (window.isBusy()) {
                    step(window, steps, next);
                } else {
                    steps.get(next).run();
                    if (next + 1 < steps.size()) {
                        step(window, steps, next + 1);
                    }
                }
            });
            rest.play();
        }

        private static Path temporary() {
            try {
                return Files.createTempDirectory("quorate-screenshot");
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        private static void take(Stage stage, Path out) {
            try {
                Snapshot.write(stage.getScene(), out);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            } finally {
                Platform.exit();
            }
        }
    }
}
