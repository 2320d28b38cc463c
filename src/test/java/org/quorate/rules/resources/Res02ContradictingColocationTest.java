package org.quorate.rules.resources;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Res02ContradictingColocationTest {

    private final Res02ContradictingColocation rule = new Res02ContradictingColocation();

    @Test
    void directly() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).resource("A").resource("B").colocation("A", "B", "INFINITY")
                .colocation("A", "B", "-INFINITY"))
                .finds("A and B are tied to one node and kept apart.").about("col-A-B-2").everyFixRemoves();
    }

    @Test
    void alongAChainWithAGroup() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).resource("A").resource("B").resource("C").group("g", "A", "B")
                .colocation("C", "g", "INFINITY").colocation("B", "C", "-INFINITY")).finds("B and C are tied to one node and kept apart.");
    }

    @Test
    void apartOnly() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).resource("A").resource("B").colocation("A", "B", "-INFINITY")).findsNothing();
        RuleVerdict.of(rule, Designs.cluster().nodes(2).resource("A").resource("B").colocation("A", "B", "INFINITY")).findsNothing();
    }
}
