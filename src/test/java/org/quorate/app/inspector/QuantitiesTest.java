package org.quorate.app.inspector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {

    @ParameterizedTest
    @CsvSource({"64 GiB, 65536", "64, 65536", "512 MiB, 512", "512m, 512", "2TiB, 2097152", "0, 0"})
    void memoryIsReadWithOrWithoutAUnit(String text, int mebibytes) {
        assertThat(Quantities.MEMORY.read().apply(text)).isEqualTo(mebibytes);
    }

    @ParameterizedTest
    @CsvSource({"90s, 90", "2min, 120", "2 m, 120", "1h, 3600", "45, 45"})
    void timeIsReadWithOrWithoutAUnit(String text, int seconds) {
        assertThat(Quantities.SECONDS.read().apply(text)).isEqualTo(seconds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "-1", "64 parsecs", "1.5 GiB", "999999999 TiB"})
    void whatIsNoSizeIsRefusedWithAnExample(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Quantities.MEMORY.read().apply(text)).withMessageContaining("64 GiB");
    }

    @Property
    void whatIsShownIsReadAsTheSame(@ForAll @IntRange(min = 0, max = 100_000_000) int value) {
        assertThat(Quantities.MEMORY.read().apply(Quantities.MEMORY.write().apply(value))).isEqualTo(value);
        assertThat(Quantities.SECONDS.read().apply(Quantities.SECONDS.write().apply(value))).isEqualTo(value);
    }
}
