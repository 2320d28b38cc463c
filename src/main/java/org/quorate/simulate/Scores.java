package org.quorate.simulate;

import org.quorate.model.Score;

/// Pacemaker's arithmetic of scores.
///
/// Source: lib/common/scores.c (`pcmk__add_scores`), lib/pacemaker/pcmk_sched_colocation.c
final class Scores {

    private Scores() {
    }

    /// -INFINITY beats INFINITY, and both beat every number.
    static int add(int a, int b) {
        if (a <= -Score.LIMIT || b <= -Score.LIMIT) {
            return -Score.LIMIT;
        }
        if (a >= Score.LIMIT || b >= Score.LIMIT) {
            return Score.LIMIT;
        }
        return Math.clamp((long) a + b, -Score.LIMIT, Score.LIMIT);
    }

    /// A dependent's score as far as a colocation passes it on, in the scheduler's single precision, away from zero.
    static int passedOn(float factor, int score) {
        float product = factor * score;
        int rounded = (int) (product < 0 ? product - 0.5f : product + 0.5f);
        if (rounded == 0 && score != 0 && factor != 0) {
            return factor > 0 ? 1 : -1;
        }
        return rounded;
    }
}
