package org.quorate.rules.operation;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.model.Components;
import org.quorate.model.LocationConstraint;
import org.quorate.rules.RuleVerdict;

class Ops03NoMovesLeftTest {

    private final Ops03NoMovesLeft rule = new Ops03NoMovesLeft();

    @Test
    void banned() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).resource("A").location("A", "node1", "-INFINITY")
                        .change(LocationConstraint.class, "loc-A-node1", each -> Components.with(each, "name", "cli-ban-A-on-node1")))
                .finds("The constraint cli-ban-A-on-node1 was left over by a manual move.").about("loc-A-node1").everyFixRemoves();
    }

    @Test
    void meant() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).resource("A").location("A", "node1", "-INFINITY")).findsNothing();
    }
}
