package org.quorate.rules.resources;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Res06OptInNeedsRulesTest {

    private final Res06OptInNeedsRules rule = new Res06OptInNeedsRules();

    @Test
    void withoutAnyRule() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).property("symmetric-cluster", "false").resource("A").resource("B")
                .location("A", "node1", "0"))
                .finds("No constraint lets B run anywhere, and the cluster is opt-in.").about("B").everyFixRemoves();
    }

    @Test
    void everythingAdmitted() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).property("symmetric-cluster", "false").resource("A")
                .location("A", "node1", "0")).findsNothing();
        RuleVerdict.of(rule, Designs.cluster().nodes(2).resource("A")).findsNothing();
    }
}
