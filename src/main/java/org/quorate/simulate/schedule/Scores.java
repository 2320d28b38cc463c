package org.quorate.simulate.schedule;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quorate.model.Score;

/// Scores as plain integers, with the values that mean something else in a table.
///
/// Source: lib/common/scores.c (`char2score`, `pcmk__add_scores`), lib/pacemaker/pcmk_sched_colocation.c
final class Scores {

    static final int INFINITY = Score.LIMIT;
    /// the node has no entry in a table
    static final int ABSENT = Integer.MIN_VALUE;
    /// the node is out of the question while dependents' wishes are merged
    static final int UNUSABLE = -100 * INFINITY;

    private Scores() {
    }

    static int add(int a, int b) {
        return Score.add(a, b);
    }

    /// A score as written; what is none counts 0.
    static int of(@Nullable String text) {
        if (text == null) {
            return 0;
        }
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "red" -> -INFINITY;
            case "yellow", "green" -> 0;
            default -> new Score(leadingNumber(text)).orZero();
        };
    }

    /// a number may be followed by anything, as `strtoll` reads it
    private static String leadingNumber(String text) {
        int end = 0;
        while (end < text.length() && (Character.isDigit(text.charAt(end)) || end == 0 && "+-".indexOf(text.charAt(0)) >= 0)) {
            end++;
        }
        return end > 0 && Character.isDigit(text.charAt(end - 1)) ? text.substring(0, end) : text;
    }

    /// A dependent's score as far as a colocation passes it on: single precision, rounded away from zero, never lost.
    static int passedOn(float factor, int score) {
        float product = factor * score;
        int rounded = (int) (product < 0 ? product - 0.5 : product + 0.5);
        if (rounded == 0 && score != 0 && factor != 0) {
            return factor > 0 ? 1 : -1;
        }
        return rounded;
    }

    static float factor(int score) {
        return score / (float) INFINITY;
    }
}
