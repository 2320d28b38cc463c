package org.quorate.rules.quorum.device;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Quo10FfsplitVotesTest {

    private final Quo10FfsplitVotes rule = new Quo10FfsplitVotes();

    @Test
    void theDeviceNeedsOneVote() {
        RuleVerdict.of(rule, Designs.cluster().nodes(4).qdevice("ffsplit"))
                .finds("The quorum device qdevice uses ffsplit with no votes written down.").about("qdevice").everyFixRemoves();
        RuleVerdict.of(rule, Designs.cluster().nodes(4).qdevice("ffsplit", "votes", "3"))
                .finds("The quorum device qdevice uses ffsplit with 3 votes.").everyFixRemoves();
    }

    @Test
    void everyNodeNeedsOneVote() {
        RuleVerdict.of(rule, Designs.cluster().nodes(4).votes("node3", 2).qdevice("ffsplit", "votes", "1"))
                .finds("The quorum device qdevice uses ffsplit, and node3 has 2 votes.").about("qdevice", "node3").everyFixRemoves();
    }

    @Test
    void oneVoteEach() {
        RuleVerdict.of(rule, Designs.cluster().nodes(4).qdevice("ffsplit", "votes", "1")).findsNothing();
        RuleVerdict.of(rule, Designs.cluster().nodes(4).qdevice("lms")).findsNothing();
    }
}
