package org.quorate.rules.nodes;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Nod01UniqueNamesTest {

    private final Nod01UniqueNames rule = new Nod01UniqueNames();

    @Test
    void caseDoesNotMakeADifference() {
        RuleVerdict.of(rule, Designs.cluster().node("alpha").node("beta").node("Alpha"))
                .finds("2 cluster nodes have the name alpha.")
                .about("alpha", "Alpha");
    }

    @Test
    void distinctNames() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3)).findsNothing();
    }
}
