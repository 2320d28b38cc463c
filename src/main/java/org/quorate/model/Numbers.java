package org.quorate.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Numbers out of texts that may hold anything.
public final class Numbers {

    private Numbers() {
    }

    /// @return the integer that the text is, after trimming; empty when there is no text or it is no `int`
    public static Optional<Integer> integer(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Integer.valueOf(text.strip()));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
