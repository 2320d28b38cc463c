package org.quorate.simulate.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScoresTest {

    @Test
    void minusInfinityBeatsEverything() {
        assertThat(Scores.add(1_000_000, -1_000_000)).isEqualTo(-1_000_000);
        assertThat(Scores.add(-1_000_000, 1_000_000)).isEqualTo(-1_000_000);
    }

    @Test
    void infinityStaysWhateverIsTakenAway() {
        assertThat(Scores.add(1_000_000, -5)).isEqualTo(1_000_000);
        assertThat(Scores.add(600_000, 600_000)).isEqualTo(1_000_000);
    }

    @Test
    void numbersAddUp() {
        assertThat(Scores.add(100, -30)).isEqualTo(70);
    }

    @Test
    void aWishIsPassedOnInProportionAndNeverVanishes() {
        assertThat(Scores.passedOn(0.5f, 100)).isEqualTo(50);
        assertThat(Scores.passedOn(0.000001f, 100)).isEqualTo(1);
        assertThat(Scores.passedOn(-0.000001f, 100)).isEqualTo(-1);
        assertThat(Scores.passedOn(1f, 0)).isZero();
    }

    @Test
    void aScoreMayBeAColourANumberOrTooLarge() {
        assertThat(Scores.of("+INFINITY")).isEqualTo(1_000_000);
        assertThat(Scores.of("red")).isEqualTo(-1_000_000);
        assertThat(Scores.of("-99999999999")).isEqualTo(-1_000_000);
        assertThat(Scores.of("12abc")).isEqualTo(12);
        assertThat(Scores.of("many")).isZero();
        assertThat(Scores.of(null)).isZero();
    }
}
