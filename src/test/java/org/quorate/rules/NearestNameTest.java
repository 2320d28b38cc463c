package org.quorate.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNameTest {

    @Test
    void aSlipOrTwo() {
        assertThat(NearestName.of("nod1", List.of("node1", "node22"))).contains("node1");
        assertThat(NearestName.of("NODE-1", List.of("node1"))).contains("node1");
    }

    @Test
    void somethingElse() {
        assertThat(NearestName.of("elsewhere", List.of("node1"))).isEmpty();
        assertThat(NearestName.of("n1", List.of("n2"))).isEmpty();
    }
}
