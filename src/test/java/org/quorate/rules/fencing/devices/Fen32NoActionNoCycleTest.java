package org.quorate.rules.fencing.devices;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Fen32NoActionNoCycleTest {

    private final Fen32NoActionNoCycle rule = new Fen32NoActionNoCycle();

    @Test
    void aFixedAction() {
        RuleVerdict.of(rule, Designs.cluster().nodes(1).fenceEach().param("fence-node1", "action", "off"))
                .finds("fence-node1 fixes the action to off.").about("fence-node1").everyFixRemoves();
    }

    @Test
    void cycle() {
        RuleVerdict.of(rule, Designs.cluster().nodes(1).fenceEach().param("fence-node1", "method", "cycle"))
                .finds("fence-node1 has method=cycle.").everyFixRemoves();
    }

    @Test
    void onoff() {
        RuleVerdict.of(rule, Designs.cluster().nodes(1).fenceEach().param("fence-node1", "method", "onoff")).findsNothing();
    }
}
