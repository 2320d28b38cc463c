package org.quorate.app.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeAxisTest {

    @ParameterizedTest
    @CsvSource({"0, 600, 2000", "81000, 1000, 10000", "81000, 560, 20000", "110500, 300, 60000", "3600000, 900, 600000"})
    void numbersHaveRoom(long last, double width, long step) {
        TimeAxis axis = TimeAxis.of(last, width);
        assertThat(axis.step()).isEqualTo(step);
        assertThat(axis.length()).isGreaterThan(last);
        assertThat(axis.x(axis.step())).isGreaterThanOrEqualTo(60);
    }

    @Test
    void placesAndTimesAreEachOthersInverse() {
        TimeAxis axis = TimeAxis.of(81_000, 560);
        assertThat(axis.time(axis.x(40_000))).isEqualTo(40_000);
        assertThat(axis.time(-5)).isZero();
        assertThat(axis.time(5_000)).isEqualTo(axis.length());
        assertThat(axis.numbers()).startsWith(0, 20_000, 40_000);
        assertThat(axis.lines()).startsWith(0, 10_000, 20_000);
    }
}
