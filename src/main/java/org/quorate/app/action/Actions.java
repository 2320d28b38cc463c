package org.quorate.app.action;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/// The actions of one window: each [Command] bound to what it does.
public final class Actions {

    private final Map<Command, Action> bound = new EnumMap<>(Command.class);
    private Predicate<Command> allowed = _ -> true;

    /// @throws IllegalStateException if the command is bound already
    public void bind(Command command, Handler handler) {
        if (bound.containsKey(command)) {
            throw new IllegalStateException(command + " is bound already");
        }
        bound.put(command, new Action(command, handler, () -> allowed.test(command), this::refresh));
    }

    public void bind(Command command, Runnable run) {
        bind(command, Handler.always(run));
    }

    public Optional<Action> find(Command command) {
        return Optional.ofNullable(bound.get(command));
    }

    /// @throws NullPointerException if the command is not bound
    public Action get(Command command) {
        return Objects.requireNonNull(bound.get(command), () -> command + " is not bound");
    }

    public void run(Command command) {
        get(command).run();
    }

    /// Those that are bound, in the order of the menus.
    public Collection<Action> all() {
        return bound.values();
    }

    /// Switches off all commands but some.
    public void allow(Predicate<Command> some) {
        allowed = some;
        refresh();
    }

    /// Asks all handlers anew for text and state.
    public void refresh() {
        bound.values().forEach(Action::refresh);
    }
}
