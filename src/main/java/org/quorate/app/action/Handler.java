package org.quorate.app.action;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// What a [Command] does here and now.
///
/// @param enabled asked again after each change of design, selection or state
/// @param text    what it is called at present ("Undo Rename node1"); empty: the command's text
/// @param on      whether what it toggles is on; empty: it toggles nothing
public record Handler(Runnable run, BooleanSupplier enabled, Supplier<Optional<String>> text, Optional<BooleanSupplier> on) {

    public static Handler always(Runnable run) {
        return when(() -> true, run);
    }

    public static Handler when(BooleanSupplier enabled, Runnable run) {
        return new Handler(run, enabled, Optional::empty, Optional.empty());
    }

    /// For a command that switches something on and off, or chooses one of several.
    public static Handler toggle(BooleanSupplier on, Runnable run) {
        return new Handler(run, () -> true, Optional::empty, Optional.of(on));
    }

    public Handler named(Supplier<Optional<String>> newText) {
        return new Handler(run, enabled, newText, on);
    }
}
