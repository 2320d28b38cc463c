package org.quorate.app.task;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.jspecify.annotations.Nullable;

/// A piece of work under way.
public final class RunningTask implements Progress {

    private final String title;
    private final Executor foreground;
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(-1);
    /// what the foreground has not shown yet; work that tells much must not fill its queue
    private final AtomicReference<@Nullable Double> pending = new AtomicReference<>();
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
        if (pending.getAndSet(reached) == null) {
            foreground.execute(() -> {
                Double latest = pending.getAndSet(null);
                share.set(latest == null ? reached : latest);
            });
        }
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }
}
