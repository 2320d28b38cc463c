package org.quorate.app.task;

/// How a piece of work tells how far it is, and learns that it is no longer wanted. Safe for any thread.
public interface Progress {

    /// @param share from 0 to 1; negative: not known
    void at(double share);

    /// Whether the work should end; its result is dropped.
    boolean isCancelled();
}
