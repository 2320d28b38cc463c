package org.quorate.app.task;

/// Something to be computed away from the JavaFX thread, out of immutable values.
@FunctionalInterface
public interface Work<T> {

    /// @throws Exception when there is no result; the reason is told to whoever started the work
    T run(Progress progress) throws Exception;
}
