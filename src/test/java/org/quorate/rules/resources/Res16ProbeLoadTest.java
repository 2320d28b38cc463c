package org.quorate.rules.resources;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Res16ProbeLoadTest {

    private final Res16ProbeLoad rule = new Res16ProbeLoad();

    private static Designs reference(boolean confined) {
        Designs designs = Designs.cluster().nodes(16);
        for (int i = 1; i <= 64; i++) {
            designs.guest("vm" + i, "g" + i).resource("app" + i);
            designs = confined ? designs.confine("app" + i, "g" + i) : designs.location("app" + i, "g" + i, "100");
        }
        return designs;
    }

    @Test
    void preferencesAreNotEnough() {
        RuleVerdict.of(rule, reference(false)).finds("The first start takes 6144 probes, and 64 resources are looked for on every node.");
    }

    @Test
    void confinedServices() {
        RuleVerdict.of(rule, reference(true)).findsNothing();
    }
}
