package org.quorate.rules.fencing.coverage;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Fen47StartupFencingTest {

    private final Fen47StartupFencing rule = new Fen47StartupFencing();

    @Test
    void switchedOff() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3).property("startup-fencing", "false"))
                .finds("startup-fencing is false: nodes not seen at the start are taken for clean.").everyFixRemoves();
    }

    @Test
    void unset() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3)).findsNothing();
    }
}
