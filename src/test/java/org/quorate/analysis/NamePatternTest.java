package org.quorate.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Assertions;

class NamePatternTest {

    @Test
    void findsAnywhereInTheName() {
        assertThat(NamePattern.finds("^vm-[0-9]+$", "vm-12")).isTrue();
        assertThat(NamePattern.finds("ode", "node1")).isTrue();
        assertThat(NamePattern.finds("^ode", "node1")).isFalse();
    }

    @Test
    void knowsPosixClasses() {
        assertThat(NamePattern.finds("^[[:alpha:]]+[[:digit:]]$", "node1")).isTrue();
        assertThat(NamePattern.finds("[[:upper:]]", "node1")).isFalse();
    }

    @Test
    void whatIsNoPatternFindsNothing() {
        assertThat(NamePattern.finds("(", "node1")).isFalse();
    }

    @Test
    void aPatternThatWouldSearchForEverIsGivenUp() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () ->
                assertThat(NamePattern.finds("^((a+)+)+$", "a".repeat(60) + "!")).isFalse());
    }
}
