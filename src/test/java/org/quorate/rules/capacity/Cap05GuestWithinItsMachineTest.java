package org.quorate.rules.capacity;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Cap05GuestWithinItsMachineTest {

    private final Cap05GuestWithinItsMachine rule = new Cap05GuestWithinItsMachine();

    @Test
    void moreInsideThanTheMachineHas() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).guest("vm1", "g1").demand("vm1", "memory", "2048").entry("g1", "memory", "4096"))
                .finds("g1 offers 4096 of memory, and its machine vm1 takes 2048.").about("vm1");
    }

    @Test
    void noMore() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).guest("vm1", "g1").demand("vm1", "memory", "2048").entry("g1", "memory",
                "2048")).findsNothing();
    }
}
