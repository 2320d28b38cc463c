package org.quorate.simulate;

/// Pacemaker's arithmetic of colocation scores; sums are in [org.quorate.model.Score].
///
/// Source: lib/pacemaker/pcmk_sched_colocation.c
final class Scores {

    private Scores() {
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
