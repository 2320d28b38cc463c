package org.quorate.model;

import java.util.Locale;
import java.util.Optional;

/// A score as written. Text and not a number, because a configuration may hold anything and is written back as it came.
public record Score(String text) {

    /// what Pacemaker calls INFINITY
    public static final int LIMIT = 1_000_000;
    public static final Score INFINITY = new Score("INFINITY");
    public static final Score MINUS_INFINITY = new Score("-INFINITY");

    public static Score of(int value) {
        return new Score(value >= LIMIT ? "INFINITY" : value <= -LIMIT ? "-INFINITY" : Integer.toString(value));
    }

    /// The value between -1000000 and 1000000 (larger numbers count as these); empty when the text is no score.
    ///
    /// Source: Pacemaker Explained, "Scores"; lib/common/scores.c
    public Optional<Integer> value() {
        return switch (text.strip().toUpperCase(Locale.ROOT)) {
            case "INFINITY", "+INFINITY" -> Optional.of(LIMIT);
            case "-INFINITY" -> Optional.of(-LIMIT);
            default -> number();
        };
    }

    private Optional<Integer> number() {
        try {
            return Optional.of(Math.clamp(Long.parseLong(text.strip()), -LIMIT, LIMIT));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /// The sum of two values: -INFINITY beats INFINITY, and both beat every number.
    ///
    /// Source: lib/common/scores.c (`pcmk__add_scores`)
    public static int add(int a, int b) {
        if (a <= -LIMIT || b <= -LIMIT) {
            return -LIMIT;
        }
        if (a >= LIMIT || b >= LIMIT) {
            return LIMIT;
        }
        return Math.clamp((long) a + b, -LIMIT, LIMIT);
    }

    /// The value, or 0 where Pacemaker would take it for 0.
    public int orZero() {
        return value().orElse(0);
    }
}
