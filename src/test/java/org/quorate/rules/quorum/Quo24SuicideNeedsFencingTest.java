package org.quorate.rules.quorum;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Quo24SuicideNeedsFencingTest {

    private final Quo24SuicideNeedsFencing rule = new Quo24SuicideNeedsFencing();

    @Test
    void withoutFencing() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3).property("no-quorum-policy", "suicide").property("stonith-enabled", "false"))
                .finds("no-quorum-policy is suicide while fencing is switched off.").everyFixRemoves();
    }

    @Test
    void withFencing() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3).property("no-quorum-policy", "suicide")).findsNothing();
    }
}
