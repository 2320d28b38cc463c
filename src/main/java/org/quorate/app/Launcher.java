package org.quorate.app;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;

/// Starts the window. The class that is named on the command line must not itself be a JavaFX application, or the
/// launcher of the JDK looks for JavaFX on the module path.
public final class Launcher {

    private Launcher() {
    }

    /// Opens a window for each file, or one with the welcome page, and returns when the last window is closed.
    public static void open(List<Path> files) {
        Application.launch(DesignerApplication.class, files.stream().map(Path::toString).toArray(String[]::new));
    }
}
