package org.quorate.rules.quorum.device;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Quo13UnevenVotesNeedDeviceVotesTest {

    private final Quo13UnevenVotesNeedDeviceVotes rule = new Quo13UnevenVotesNeedDeviceVotes();

    @Test
    void corosyncCannotDeriveThem() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3).votes("node1", 2).qdevice("lms"))
                .finds("The quorum device qdevice has no votes written down, and cluster nodes have other than one vote.").everyFixRemoves();
    }

    @Test
    void oneVoteEach() {
        RuleVerdict.of(rule, Designs.cluster().nodes(4).qdevice("lms")).findsNothing();
        RuleVerdict.of(rule, Designs.cluster().nodes(3).votes("node1", 2)).findsNothing();
    }
}
