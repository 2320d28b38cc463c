package org.quorate.rules.remote.spread;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Rem22ResourcesSpreadTest {

    private final Rem22ResourcesSpread rule = new Rem22ResourcesSpread();

    @Test
    void nothingSaysWhere() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).remote("r1").resource("A"))
                .finds("A may start on any remote or guest node: nothing says where it runs.").about("A").everyFixRemoves();
    }

    @Test
    void aConstraintSaysWhere() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).remote("r1").guest("vm1", "g1").resource("A").confine("A", "g1").resource("B")
                .colocation("B", "A", "INFINITY")).findsNothing();
    }

    @Test
    void noRemotes() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).resource("A")).findsNothing();
    }

    @Test
    void optIn() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).remote("r1").resource("A").property("symmetric-cluster", "false")).findsNothing();
    }
}
