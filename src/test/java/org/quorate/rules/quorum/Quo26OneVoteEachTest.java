package org.quorate.rules.quorum;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Quo26OneVoteEachTest {

    private final Quo26OneVoteEach rule = new Quo26OneVoteEach();

    @Test
    void zeroAndWeight() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3).votes("node1", 0).votes("node3", 2))
                .finds("node1 has 0 votes.", "node3 has 2 votes.").about("node1").everyFixRemoves();
    }

    @Test
    void oneEach() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3).votes("node1", 1)).findsNothing();
    }
}
