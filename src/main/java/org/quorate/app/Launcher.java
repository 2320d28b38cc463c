package org.quorate.app;

import javafx.application.Application;

/// Starts the window. The class that is named on the command line must not itself be a JavaFX application, or the
/// launcher of the JDK looks for JavaFX on the module path.
public final class Launcher {

    private Launcher() {
    }

    /// Opens the window with the design that the files hold, or with the welcome page, and returns when the last window is closed.
    public static void main(String[] files) {
        Application.launch(DesignerApplication.class, files);
    }
}
