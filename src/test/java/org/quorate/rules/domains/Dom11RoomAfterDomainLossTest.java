package org.quorate.rules.domains;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Dom11RoomAfterDomainLossTest {

    private final Dom11RoomAfterDomainLoss rule = new Dom11RoomAfterDomainLoss();

    private static Designs racks(int memory) {
        Designs designs = Designs.cluster().rack("A").rack("B").hosts(4).place("host1", "A").place("host2", "A").place("host3",
                "B").place("host4", "B");
        for (int i = 1; i <= 4; i++) {
            designs.capacity("node" + i, "memory", "100").opaque("vm" + i).demand("vm" + i, "memory", Integer.toString(memory));
        }
        return designs;
    }

    @Test
    void sixtyPercentEach() {
        RuleVerdict.of(rule, racks(60)).finds("Without rack A there is no room for vm3, vm4.",
                "Without rack B there is no room for vm3, vm4.").about("A", "vm3", "vm4");
    }

    @Test
    void fiftyPercentEach() {
        RuleVerdict.of(rule, racks(50)).findsNothing();
    }
}
