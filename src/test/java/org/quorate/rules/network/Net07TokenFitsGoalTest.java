package org.quorate.rules.network;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.finding.Severity;
import org.quorate.rules.RuleVerdict;

class Net07TokenFitsGoalTest {

    private final Net07TokenFitsGoal rule = new Net07TokenFitsGoal();

    @Test
    void sixteenNodesTakeLongerThanTheGoal() {
        RuleVerdict.of(rule, Designs.cluster().nodes(16).failOver(10))
                .finds("The loss of a node is noticed after 26.6 s, and services are to run again after 10 s.").as(Severity.ERROR)
                        .everyFixRemoves();
    }

    @Test
    void withoutAGoalItIsTold() {
        RuleVerdict.of(rule, Designs.cluster().nodes(16)).finds("The loss of a node is noticed after 26.6 s.");
    }

    @Test
    void threeNodesAreFast() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3).failOver(10)).findsNothing();
    }
}
