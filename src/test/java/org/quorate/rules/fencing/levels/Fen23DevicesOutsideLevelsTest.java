package org.quorate.rules.fencing.levels;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Fen23DevicesOutsideLevelsTest {

    private final Fen23DevicesOutsideLevels rule = new Fen23DevicesOutsideLevels();

    @Test
    void aReserveThatIsNone() {
        RuleVerdict.of(rule, Designs.cluster().nodes(1).fenceEach().fence("pdu1", "fence_apc_snmp", "node1")
                .level("node1", 1, "fence-node1"))
                .finds("pdu1 names node1 and stands in none of its fencing levels.").about("pdu1", "node1").everyFixRemoves();
    }

    @Test
    void everyDeviceHasALevel() {
        RuleVerdict.of(rule, Designs.cluster().nodes(1).fenceEach().fence("pdu1", "fence_apc_snmp", "node1")
                .level("node1", 1, "fence-node1").level("node1", 2, "pdu1")).findsNothing();
    }

    @Test
    void withoutLevelsAllAreUsed() {
        RuleVerdict.of(rule, Designs.cluster().nodes(1).fenceEach().fence("pdu1", "fence_apc_snmp", "node1")).findsNothing();
    }
}
