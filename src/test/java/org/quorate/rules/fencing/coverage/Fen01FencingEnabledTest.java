package org.quorate.rules.fencing.coverage;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Fen01FencingEnabledTest {

    private final Fen01FencingEnabled rule = new Fen01FencingEnabled();

    @Test
    void disabled() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3).fenceEach().property("stonith-enabled", "false"))
                .finds("Fencing is disabled for the whole cluster.").everyFixRemoves();
    }

    @Test
    void theNameOfNewerVersions() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3).fenceEach().property("fencing-enabled", "no"))
                .finds("Fencing is disabled for the whole cluster.").everyFixRemoves();
    }

    @Test
    void enabledByDefault() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3).fenceEach()).findsNothing();
    }
}
