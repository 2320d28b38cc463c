package org.quorate.app.action;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// A [Command] of one window, with what menu items and buttons bind to.
public final class Action {

    private final Command command;
    private final Handler handler;
    private final Runnable afterwards;
    private final ReadOnlyBooleanWrapper enabled = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper();

    Action(Command command, Handler handler, Runnable afterwards) {
        this.command = command;
        this.handler = handler;
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
        if (handler.enabled().getAsBoolean()) {
            handler.run().run();
        }
        afterwards.run();
    }

    void refresh() {
        enabled.set(handler.enabled().getAsBoolean());
        on.set(handler.on().map(java.util.function.BooleanSupplier::getAsBoolean).orElse(false));
        text.set(handler.text().get().orElse(command.text()));
    }
}
