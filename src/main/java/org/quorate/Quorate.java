package org.quorate;

import java.util.List;
import org.quorate.cli.Commands;

/// The entry of the program: a subcommand or option goes to the command line, everything else to the window.
///
/// The window is reached by name, so that the command neither needs nor loads JavaFX.
public final class Quorate {

    private static final String WINDOW = "org.quorate.app.Launcher";

    private Quorate() {
    }

    public static void main(String[] arguments) throws ReflectiveOperationException {
        if (Commands.isCommand(List.of(arguments))) {
            System.exit(Commands.onStandardStreams().run(arguments));
        }
        openWindow(arguments);
    }

    private static void openWindow(String[] files) throws ReflectiveOperationException {
        Class.forName(WINDOW).getMethod("main", String[].class).invoke(null, (Object) files);
    }
}
