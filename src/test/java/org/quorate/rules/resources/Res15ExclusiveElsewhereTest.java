package org.quorate.rules.resources;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Res15ExclusiveElsewhereTest {

    private final Res15ExclusiveElsewhere rule = new Res15ExclusiveElsewhere();

    @Test
    void thePreferenceIsVoid() {
        RuleVerdict.of(rule, Designs.cluster().nodes(1).guest("vm1", "g1").guest("vm2", "g2").resource("A").confine("A", "g1")
                .location("A", "g2", "100"))
                .finds("A prefers g2, and is confined to other nodes.").about("loc-A-g2").everyFixRemoves();
    }

    @Test
    void bothMarked() {
        RuleVerdict.of(rule, Designs.cluster().nodes(1).guest("vm1", "g1").guest("vm2", "g2").resource("A").confine("A", "g1")
                .confine("A", "g2")).findsNothing();
    }
}
