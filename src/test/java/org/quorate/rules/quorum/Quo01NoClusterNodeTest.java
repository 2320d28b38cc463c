package org.quorate.rules.quorum;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Quo01NoClusterNodeTest {

    private final Quo01NoClusterNode rule = new Quo01NoClusterNode();

    @Test
    void remoteNodesAloneAreNoCluster() {
        RuleVerdict.of(rule, Designs.cluster().remote("r1").remote("r2")).finds("The design has no cluster node.");
    }

    @Test
    void oneClusterNodeIsEnoughForThisRule() {
        RuleVerdict.of(rule, Designs.cluster().nodes(1).remote("r1")).findsNothing();
    }
}
