package org.quorate.rules.resources;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Res01OrderingCycleTest {

    private final Res01OrderingCycle rule = new Res01OrderingCycle();

    @Test
    void threeInACircle() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).resource("A").resource("B").resource("C").order("A", "B").order("B", "C").order("C", "A"))
                .finds("A, B, C wait for each other.").about("ord-A-B", "ord-B-C", "ord-C-A").everyFixRemoves();
    }

    @Test
    void againstTheGroup() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).resource("A").resource("B").group("g", "A", "B").order("B", "A"))
                .finds("A, B wait for each other.").about("ord-B-A").everyFixRemoves();
    }

    @Test
    void aChain() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).resource("A").resource("B").resource("C").order("A", "B").order("B", "C")).findsNothing();
    }
}
