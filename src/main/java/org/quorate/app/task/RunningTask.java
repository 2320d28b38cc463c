package org.quorate.app.task;

import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/// A piece of work under way.
public final class RunningTask implements Progress {

    private final String title;
    private final Executor foreground;
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(-1);
    private volatile boolean cancelled;

    RunningTask(String title, Executor foreground) {
        this.title = title;
        this.foreground = foreground;
    }

    public String title() {
        return title;
    }

    /// From 0 to 1; negative: not known.
    public ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    public void cancel() {
        cancelled = true;
    }

    @Override
    public void at(double reached) {
        foreground.execute(() -> share.set(reached));
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }
}
