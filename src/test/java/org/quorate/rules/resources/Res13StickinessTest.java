package org.quorate.rules.resources;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Res13StickinessTest {

    private final Res13Stickiness rule = new Res13Stickiness();

    @Test
    void virtualMachinesWouldMoveBack() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).opaque("vm1").guest("vm2", "g2"))
                .finds("vm1, vm2 have no resource-stickiness.").about("vm1", "vm2").everyFixRemoves();
        RuleVerdict.of(rule, Designs.cluster().nodes(2).opaque("vm1").opaque("vm2").opaque("vm3").opaque("vm4").opaque("vm5"))
                .finds("vm1, vm2, vm3 and 2 more have no resource-stickiness.");
    }

    @Test
    void byDefaultOrByItself() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).opaque("vm1").resourceDefault("resource-stickiness", "1")).findsNothing();
        RuleVerdict.of(rule, Designs.cluster().nodes(2).opaque("vm1").meta("vm1", "resource-stickiness", "100")).findsNothing();
        RuleVerdict.of(rule, Designs.cluster().nodes(2).resource("A")).findsNothing();
    }
}
