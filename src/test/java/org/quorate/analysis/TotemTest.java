package org.quorate.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;

class TotemTest {

    @Test
    void eachNodeBeyondTheSecondAddsTheCoefficient() {
        assertThat(Designs.cluster().nodes(2).facts().totem().effective()).isEqualTo(3000);
        assertThat(Designs.cluster().nodes(3).facts().totem().effective()).isEqualTo(3650);
        assertThat(Designs.cluster().nodes(32).facts().totem()).extracting(Totem::effective, Totem::consensus).containsExactly(22500, 27000);
    }

    @Test
    void whatIsWrittenCounts() {
        assertThat(Designs.cluster().nodes(3).totem("token", "5000").totem("consensus", "4000").facts().totem())
                .isEqualTo(new Totem(5000, 650, 5650, 4000, true));
    }
}
