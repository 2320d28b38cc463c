package org.quorate.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelTest {

    @ParameterizedTest
    @CsvSource({"1, FULL", "0.75, FULL", "0.74, OVERVIEW", "0.4, OVERVIEW", "0.39, NAMES", "0.2, NAMES", "0.19, MAP", "0.01, MAP"})
    void eachZoomHasItsLevel(double zoom, Level level) {
        assertThat(Level.at(zoom)).isEqualTo(level);
    }

    @Test
    void theLevelStaysNearAThreshold() {
        assertThat(Level.FULL.next(0.73)).isEqualTo(Level.FULL);
        assertThat(Level.FULL.next(0.7)).isEqualTo(Level.OVERVIEW);
        assertThat(Level.OVERVIEW.next(0.77)).isEqualTo(Level.OVERVIEW);
        assertThat(Level.OVERVIEW.next(0.8)).isEqualTo(Level.FULL);
        assertThat(Level.FULL.next(0.1)).isEqualTo(Level.MAP);
    }

    @Test
    void noTextIsTooSmallToRead() {
        assertThat(View.at(0.5).text(10) * 0.5).isGreaterThanOrEqualTo(9.5);
        assertThat(View.at(1).text(13.5)).isEqualTo(13.5);
    }
}
