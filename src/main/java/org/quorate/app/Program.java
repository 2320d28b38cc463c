package org.quorate.app;

import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import javafx.stage.Stage;
import org.quorate.app.dialog.Dialogs;
import org.quorate.app.recovery.RecoveryFolder;
import org.quorate.app.settings.SettingsFile;
import org.quorate.app.task.Tasks;
import org.quorate.app.theme.Themes;
import org.quorate.rules.Rules;

/// What all windows share.
///
/// @param writer  runs one job after the other, in the background
/// @param dialogs asks the user over a window
public record Program(Themes themes, Executor background, Executor foreground, Executor writer, SettingsFile settings, RecoveryFolder recovery,
                      Rules rules, InstantSource clock, BiFunction<Stage, Themes, Dialogs> dialogs) {

    /// A list of work for one window.
    Tasks tasks() {
        return new Tasks(background, foreground);
    }
}
