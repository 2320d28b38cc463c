package org.quorate.app.action;

import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// A [Command] of one window, with what menu items and buttons bind to.
public final class Action {

    private final Command command;
    private final Handler handler;
    private final BooleanSupplier allowed;
    private final Runnable afterwards;
    private final ReadOnlyBooleanWrapper enabled = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper();

    Action(Command command, Handler handler, BooleanSupplier allowed, Runnable afterwards) {
        this.command = command;
        this.handler = handler;
        this.allowed = allowed;
        this.afterwards = afterwards;
        refresh();
    }

    public Command command() {
        return command;
    }

    public boolean isToggle() {
        return handler.on().isPresent();
    }

    public ReadOnlyBooleanProperty enabledProperty() {
        return enabled.getReadOnlyProperty();
    }

    /// Whether what it toggles is on.
    public ReadOnlyBooleanProperty onProperty() {
        return on.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /// Does it, if it can be done now.
    public void run() {
        if (isEnabled()) {
            handler.run().run();
        }
        afterwards.run();
    }

    private boolean isEnabled() {
        return allowed.getAsBoolean() && handler.enabled().getAsBoolean();
    }

    void refresh() {
        enabled.set(isEnabled());
        on.set(handler.on().map(BooleanSupplier::getAsBoolean).orElse(false));
        text.set(handler.text().get().orElse(command.text()));
    }
}
