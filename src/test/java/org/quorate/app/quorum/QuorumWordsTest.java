package org.quorate.app.quorum;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.simulate.quorum.QuorumTable;

class QuorumWordsTest {

    @Test
    void saysHowManyMayFail() {
        assertThat(words(Designs.cluster().nodes(5)).verdict()).isEqualTo("Quorate. Up to 2 cluster nodes may fail.");
        assertThat(words(Designs.cluster().nodes(4).qdevice("lms")).line()).isEqualTo("Quorum 4 of 7 votes · 3 may fail");
        assertThat(words(Designs.cluster()).verdict()).isEqualTo("There are no cluster nodes yet.");
        assertThat(words(Designs.cluster().nodes(2).quorum("expected_votes", "8").quorum("two_node", "0")).isQuorate()).isFalse();
    }

    @Test
    void countsLossesUpToTheFirstThatIsTooMuch() {
        assertThat(words(Designs.cluster().nodes(5)).counts()).extracting(QuorumTable.Row::lost)
                .containsExactly("any cluster node", "any 2 cluster nodes", "any 3 cluster nodes");
        assertThat(words(Designs.cluster()).counts()).isEmpty();
    }

    private static QuorumWords words(Designs designs) {
        return new QuorumWords(designs.facts());
    }
}
