package org.quorate.app.document;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Design;

/// A value that follows from the design and is computed in the background, from an immutable snapshot.
///
/// The computation starts when the design has rested for the delay. Results that were overtaken by a later change are
/// dropped; until the new one is there the old one stays, marked as stale. What does not concern the value (an input
/// that is the same object as before) starts nothing. Belongs to the JavaFX thread, the computation apart.
///
/// @param <I> the part of the design that it follows from
/// @param <T> the value
public final class Derived<I, T> {

    private final DesignSession session;
    private final Function<Design, I> input;
    private final Function<? super I, ? extends T> computation;
    private final Executor background;
    private final Executor foreground;
    private final PauseTransition rest;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private @Nullable T value;
    private @Nullable I wanted;
    private boolean stale;
    private @Nullable RuntimeException failure;

    /// @param foreground brings a result back to the JavaFX thread
    /// @param delay      how long the design has to rest
    public Derived(DesignSession session, Function<Design, I> input, Function<? super I, ? extends T> computation,
                   Executor background, Executor foreground, Duration delay) {
        this.session = session;
        this.input = input;
        this.computation = computation;
        this.background = background;
        this.foreground = foreground;
        this.rest = new PauseTransition(javafx.util.Duration.millis(delay.toMillis()));
        rest.setOnFinished(event -> start());
        session.listen((before, after) -> request());
        wanted = input.apply(session.design());
        start();
    }

    /// The latest result; empty until the first one.
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /// Whether a newer value is being computed.
    public boolean isStale() {
        return stale;
    }

    /// Why the latest computation gave no value; empty when it did.
    public Optional<RuntimeException> failure() {
        return Optional.ofNullable(failure);
    }

    /// Hears of new values, and when the present one becomes stale.
    public Subscription listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// Computes anew although the design is the same, because something else that the value follows from has changed.
    public void refresh() {
        wanted = input.apply(session.design());
        start();
    }

    private void request() {
        I next = input.apply(session.design());
        if (next != wanted) {
            wanted = next;
            stale = true;
            listeners.forEach(Runnable::run);
            rest.playFromStart();
        }
    }

    private void start() {
        I snapshot = wanted;
        stale = true;
        background.execute(() -> {
            try {
                T result = computation.apply(snapshot);
                foreground.execute(() -> arrived(snapshot, result, null));
            } catch (RuntimeException broken) {
                foreground.execute(() -> arrived(snapshot, null, broken));
            }
        });
    }

    private void arrived(@Nullable I snapshot, @Nullable T result, @Nullable RuntimeException broken) {
        if (snapshot == wanted) {
            value = result == null ? value : result;
            failure = broken;
            stale = false;
            listeners.forEach(Runnable::run);
        }
    }
}
