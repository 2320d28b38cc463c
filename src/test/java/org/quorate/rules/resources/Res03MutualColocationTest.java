package org.quorate.rules.resources;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Res03MutualColocationTest {

    private final Res03MutualColocation rule = new Res03MutualColocation();

    @Test
    void both() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).resource("A").resource("B").colocation("A", "B", "INFINITY")
                .colocation("B", "A", "INFINITY"))
                .finds("A and B are each colocated with the other.").about("col-A-B", "col-B-A").everyFixRemoves();
    }

    @Test
    void one() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).resource("A").resource("B").colocation("A", "B", "INFINITY")).findsNothing();
    }
}
