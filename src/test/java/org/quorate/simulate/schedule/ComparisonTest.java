package org.quorate.simulate.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static Comparison compared(Placed one, Placed two) {
        return Comparison.of(new Assignment("one", Map.of("a", one), List.of()), new Assignment("two", Map.of("a", two), List.of()));
    }

    private static Placed at(String node, Role role, boolean stuck) {
        return new Placed(Optional.of(node), role, List.of(node), stuck ? Optional.of(Reason.UNFENCED) : Optional.empty(), stuck, false, false);
    }

    @Test
    void nodeAndPromotionHaveToBeTheSame() {
        assertThat(compared(at("n1", Role.PROMOTED, false), at("n1", Role.PROMOTED, false)).same()).isEqualTo(1);
        assertThat(compared(at("n1", Role.PROMOTED, false), at("n1", Role.UNPROMOTED, false)).different()).containsOnlyKeys("a");
        assertThat(compared(at("n1", Role.STARTED, false), at("n2", Role.STARTED, false)).different()).containsOnlyKeys("a");
    }

    @Test
    void whatCannotBeStoppedHasNoRoleToCompare() {
        assertThat(compared(at("n1", Role.STOPPED, true), at("n1", Role.PROMOTED, false)).same()).isEqualTo(1);
        assertThat(compared(at("n1", Role.STOPPED, true), at("n2", Role.PROMOTED, false)).different()).containsOnlyKeys("a");
    }
}
