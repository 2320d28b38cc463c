package org.quorate.rules.remote.spread;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Rem23ClonesSpreadTest {

    private final Rem23ClonesSpread rule = new Rem23ClonesSpread();

    @Test
    void everywhere() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).remote("r1").resource("dlm").clone("C", "dlm"))
                .finds("The clone C runs on every remote and guest node too.").about("C").everyFixRemoves();
    }

    @Test
    void limited() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).remote("r1").resource("dlm").clone("C", "dlm")
                .meta("C", "clone-max", "2")).findsNothing();
    }

    @Test
    void noRemotes() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).resource("dlm").clone("C", "dlm")).findsNothing();
    }
}
