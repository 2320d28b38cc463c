package org.quorate;

import java.lang.reflect.Method;
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
        windowStart().invoke(null, (Object) arguments);
    }

    static Method windowStart() throws ReflectiveOperationException {
        return Class.forName(WINDOW).getMethod("main", String[].class);
    }
}
