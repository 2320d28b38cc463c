package org.quorate.rules.capacity;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Cap07WholeNumbersTest {

    private final Cap07WholeNumbers rule = new Cap07WholeNumbers();

    @Test
    void halves() {
        RuleVerdict.of(rule, Designs.cluster().nodes(1).capacity("node1", "cpu", "4.5").opaque("vm1").demand("vm1", "cpu", "two"))
                .finds("The utilization cpu=4.5 of node1 is no whole number.", "The utilization cpu=two of vm1 is no whole number.").about("node1");
    }

    @Test
    void wholeNumbers() {
        RuleVerdict.of(rule, Designs.cluster().nodes(1).capacity("node1", "cpu", "4500").opaque("vm1").demand("vm1", "cpu", "1000")).findsNothing();
    }
}
