package org.quorate.app.task;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Runs work in the background and keeps the list of what is under way. Called from the JavaFX thread; results come back
/// to it.
public final class Tasks {

    private final Executor background;
    private final Executor foreground;
    private final ObservableList<RunningTask> running = FXCollections.observableArrayList();
    private final ObservableList<RunningTask> view = FXCollections.unmodifiableObservableList(running);

    /// @param background where work runs
    /// @param foreground brings results back to the JavaFX thread
    public Tasks(Executor background, Executor foreground) {
        this.background = background;
        this.foreground = foreground;
    }

    public Executor background() {
        return background;
    }

    public Executor foreground() {
        return foreground;
    }

    /// What is under way, the oldest first.
    public ObservableList<RunningTask> running() {
        return view;
    }

    /// @param title    what it does, as the status bar says it: "Laying out"
    /// @param onDone   gets the result, unless the work was cancelled
    /// @param onFailed gets the reason why there is none
    public <T> RunningTask run(String title, Work<T> work, Consumer<T> onDone, Consumer<Exception> onFailed) {
        RunningTask task = new RunningTask(title, foreground);
        running.add(task);
        background.execute(() -> {
            try {
                T result = work.run(task);
                finish(task, () -> onDone.accept(result));
            } catch (Exception failure) {
                finish(task, () -> onFailed.accept(failure));
            }
        });
        return task;
    }

    private void finish(RunningTask task, Runnable last) {
        foreground.execute(() -> {
            running.remove(task);
            if (!task.isCancelled()) {
                last.run();
            }
        });
    }
}
