package org.quorate.rules.resources;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Res12RepeatedOperationTest {

    private final Res12RepeatedOperation rule = new Res12RepeatedOperation();

    @Test
    void twice() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).resource("A").operation("A", "monitor", "10s").operation("A", "monitor", "10",
                "timeout", "20s"))
                .finds("A has the operation monitor with the interval 10 twice.").about("A").everyFixRemoves();
    }

    @Test
    void differentIntervals() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).resource("A").operation("A", "monitor", "10s").operation("A", "monitor",
                "11s")).findsNothing();
    }
}
