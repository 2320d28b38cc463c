package org.quorate.rules.resources;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Res07SeveralInstancesPerNodeTest {

    private final Res07SeveralInstancesPerNode rule = new Res07SeveralInstancesPerNode();

    @Test
    void withoutGloballyUnique() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).resource("A").clone("c", "A").meta("c", "clone-node-max", "2"))
                .finds("c asks for several instances on a node without globally-unique.").about("c").everyFixRemoves();
    }

    @Test
    void withIt() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).resource("A").clone("c", "A").meta("c", "clone-node-max", "2").meta("c",
                "globally-unique", "true"))
                .findsNothing();
    }
}
