package org.quorate.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quorate.model.Score;

class ScoresTest {

    @Test
    void minusInfinityBeatsEverything() {
        assertThat(Score.add(1_000_000, -1_000_000)).isEqualTo(-1_000_000);
        assertThat(Score.add(-1_000_000, 1_000_000)).isEqualTo(-1_000_000);
    }

    @Test
    void infinityStaysWhateverIsTakenAway() {
        assertThat(Score.add(1_000_000, -5)).isEqualTo(1_000_000);
        assertThat(Score.add(600_000, 600_000)).isEqualTo(1_000_000);
    }

    @Test
    void numbersAddUp() {
        assertThat(Score.add(100, -30)).isEqualTo(70);
    }

    @Test
    void aWishIsPassedOnInProportionAndNeverVanishes() {
        assertThat(Scores.passedOn(0.5f, 100)).isEqualTo(50);
        assertThat(Scores.passedOn(0.000001f, 100)).isEqualTo(1);
        assertThat(Scores.passedOn(-0.000001f, 100)).isEqualTo(-1);
        assertThat(Scores.passedOn(1f, 0)).isZero();
    }
}
