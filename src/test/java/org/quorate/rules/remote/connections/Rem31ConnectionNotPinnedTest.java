package org.quorate.rules.remote.connections;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Rem31ConnectionNotPinnedTest {

    private final Rem31ConnectionNotPinned rule = new Rem31ConnectionNotPinned();

    @Test
    void onOneNode() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).remote("r1").location("r1", "node2", "-INFINITY"))
                .finds("The connection of remote node r1 may run on node1 only.").about("r1");
    }

    @Test
    void unconstrained() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).remote("r1")).findsNothing();
    }
}
