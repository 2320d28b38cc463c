package org.quorate.analysis;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A value that is computed when it is first asked for, once, by whichever thread asks.
final class Lazy<T> implements Supplier<T> {

    private @Nullable Supplier<T> computation;
    private @Nullable T value;

    Lazy(Supplier<T> computation) {
        this.computation = computation;
    }

    @Override
    public synchronized T get() {
        if (computation != null) {
            value = computation.get();
            computation = null;
        }
        @SuppressWarnings("NullAway")
        T present = value;
        return present;
    }
}
