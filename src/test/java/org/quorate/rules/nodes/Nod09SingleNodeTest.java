package org.quorate.rules.nodes;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Nod09SingleNodeTest {

    private final Nod09SingleNode rule = new Nod09SingleNode();

    @Test
    void one() {
        RuleVerdict.of(rule, Designs.cluster().nodes(1).remote("r1")).finds("node1 is the only cluster node.").about("node1");
    }

    @Test
    void two() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2)).findsNothing();
    }
}
