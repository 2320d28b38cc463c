package org.quorate.rules.fencing.delays;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Fen30PriorityDelayEffectiveTest {

    private final Fen30PriorityDelayEffective rule = new Fen30PriorityDelayEffective();

    @Test
    void noPriorities() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fenceEach().property("priority-fencing-delay", "15s"))
                .finds("priority-fencing-delay is set and no resource has a priority.").everyFixRemoves();
    }

    @Test
    void tooShort() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fenceEach()
                .property("priority-fencing-delay", "15s").resourceDefault("priority", "1").param("fence-node1", "pcmk_delay_max", "10s"))
                .finds("priority-fencing-delay is 15s, less than twice the longest delay of a device, 10s.").everyFixRemoves();
    }

    @Test
    void longEnough() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fenceEach().property("priority-fencing-delay", "30s").resource("db")
                .meta("db", "priority", "10")
                .param("fence-node1", "pcmk_delay_max", "10s")).findsNothing();
    }
}
