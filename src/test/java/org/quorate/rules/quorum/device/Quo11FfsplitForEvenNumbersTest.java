package org.quorate.rules.quorum.device;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Quo11FfsplitForEvenNumbersTest {

    private final Quo11FfsplitForEvenNumbers rule = new Quo11FfsplitForEvenNumbers();

    @Test
    void threeNodes() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3).qdevice("ffsplit", "votes", "1"))
                .finds("The quorum device qdevice uses ffsplit with 3 cluster nodes.").everyFixRemoves();
    }

    @Test
    void fourNodes() {
        RuleVerdict.of(rule, Designs.cluster().nodes(4).qdevice("ffsplit", "votes", "1")).findsNothing();
    }
}
