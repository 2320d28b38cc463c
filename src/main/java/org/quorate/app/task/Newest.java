package org.quorate.app.task;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Background work of which only the newest counts: what a later start has overtaken is not begun, or its result is dropped.
/// Called from the JavaFX thread; results come back to it.
public final class Newest {

    private final Tasks tasks;
    private volatile @Nullable Object wanted;

    public Newest(Tasks tasks) {
        this.tasks = tasks;
    }

    /// Whether a result is still to come.
    public boolean isBusy() {
        return wanted != null;
    }

    /// Starts work in the place of what is under way.
    ///
    /// @param work   computes out of immutable values
    /// @param onDone gets its result, unless it was overtaken
    public <T> void run(Supplier<T> work, Consumer<T> onDone) {
        Object ticket = new Object();
        wanted = ticket;
        tasks.background().execute(() -> {
            if (wanted == ticket) {
                try {
                    T result = work.get();
                    tasks.foreground().execute(() -> finish(ticket, () -> onDone.accept(result)));
                } catch (RuntimeException defect) {
                    tasks.foreground().execute(() -> finish(ticket, () -> {
                        throw defect;
                    }));
                }
            }
        });
    }

    /// Nothing is wanted any more.
    public void forget() {
        wanted = null;
    }

    private void finish(Object ticket, Runnable last) {
        if (wanted == ticket) {
            wanted = null;
            last.run();
        }
    }
}
