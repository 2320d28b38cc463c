package org.quorate.rules.fencing.levels;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Fen20LevelIndexTest {

    private final Fen20LevelIndex rule = new Fen20LevelIndex();

    @Test
    void tooHigh() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fenceEach().level("node1", 1, "fence-node1").level("node1", 10, "fence-node1"))
                .finds("The fencing level fl-node1-10 has the index 10.").about("fl-node1-10").everyFixRemoves();
    }

    @Test
    void tooLow() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fenceEach().level("node1", 0, "fence-node1"))
                .finds("The fencing level fl-node1-0 has the index 0.").everyFixRemoves();
    }

    @Test
    void inRange() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fenceEach().level("node1", 1, "fence-node1")
                .level("node1", 9, "fence-node1")).findsNothing();
    }
}
