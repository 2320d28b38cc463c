package org.quorate.rules.resources;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Res10ApartAfterLossTest {

    private final Res10ApartAfterLoss rule = new Res10ApartAfterLoss();

    @Test
    void oneWouldStop() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).opaque("vm1").opaque("vm2").colocation("vm1", "vm2", "-INFINITY"))
                .finds("vm1, vm2 must not share a node, and after the loss of 1 of 2 nodes 1 are left.").about("col-vm1-vm2").everyFixRemoves();
    }

    @Test
    void enoughNodesOrAPreference() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3).opaque("vm1").opaque("vm2").colocation("vm1", "vm2", "-INFINITY")).findsNothing();
        RuleVerdict.of(rule, Designs.cluster().nodes(2).opaque("vm1").opaque("vm2").colocation("vm1", "vm2", "-1000")).findsNothing();
    }

    @Test
    void twoLossesAreAskedFor() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3).survive(2).opaque("vm1").opaque("vm2").colocation("vm1", "vm2", "-INFINITY"))
                .finds("vm1, vm2 must not share a node, and after the loss of 2 of 3 nodes 1 are left.");
    }
}
