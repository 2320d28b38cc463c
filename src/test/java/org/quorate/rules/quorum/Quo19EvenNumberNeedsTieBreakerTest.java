package org.quorate.rules.quorum;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Quo19EvenNumberNeedsTieBreakerTest {

    private final Quo19EvenNumberNeedsTieBreaker rule = new Quo19EvenNumberNeedsTieBreaker();

    @Test
    void fourNodes() {
        RuleVerdict.of(rule, Designs.cluster().nodes(4)).finds("4 cluster nodes have no quorum device and no tie breaker.").everyFixRemoves();
    }

    @Test
    void aDeviceATieBreakerOrAnOddNumber() {
        RuleVerdict.of(rule, Designs.cluster().nodes(4).qdevice("ffsplit", "votes", "1")).findsNothing();
        RuleVerdict.of(rule, Designs.cluster().nodes(4).quorum("auto_tie_breaker", "1")).findsNothing();
        RuleVerdict.of(rule, Designs.cluster().nodes(5)).findsNothing();
        RuleVerdict.of(rule, Designs.cluster().nodes(2)).findsNothing();
    }
}
