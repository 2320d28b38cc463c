package org.quorate.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationsTest {

    @ParameterizedTest
    @CsvSource({"10, 10000", "10s, 10000", "2min, 120000", "2m, 120000", "500ms, 500", "1h, 3600000", "-1, -1000", "' 5 s ', 5000", "0, 0"})
    void asPacemakerReadsThem(String text, long millis) {
        assertThat(Durations.millis(text)).contains(millis);
    }

    @ParameterizedTest
    @CsvSource({"soon", "10 fortnights", "''", "node1:5s", "99999999999999999999"})
    void whatIsNoLengthOfTime(String text) {
        assertThat(Durations.millis(text)).isEmpty();
    }

    @Test
    void secondsAreRoundedUp() {
        assertThat(Durations.seconds(70_380)).isEqualTo("71s");
        assertThat(Durations.seconds(5_000)).isEqualTo("5s");
    }
}
