package org.quorate.rules.quorum;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Quo03TwoNodesNeedTieBreakerTest {

    private final Quo03TwoNodesNeedTieBreaker rule = new Quo03TwoNodesNeedTieBreaker();

    @Test
    void twoNodesWithPlainVotequorum() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).quorum("two_node", "0"))
                .finds("node1 and node2 have neither two_node nor a quorum device nor a tie breaker.")
                .about("node1", "node2")
                .everyFixRemoves();
    }

    @Test
    void unsaidTwoNodeIsWhatPcsWrites() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2)).findsNothing();
    }

    @Test
    void aQuorumDeviceOrTieBreakerWillDo() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).qdevice("ffsplit", "votes", "1")).findsNothing();
        RuleVerdict.of(rule, Designs.cluster().nodes(2).quorum("auto_tie_breaker", "1")).findsNothing();
    }

    @Test
    void threeNodesNeedNone() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3).quorum("two_node", "0")).findsNothing();
    }
}
