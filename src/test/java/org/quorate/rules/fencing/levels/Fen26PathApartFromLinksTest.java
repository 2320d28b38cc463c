package org.quorate.rules.fencing.levels;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.finding.Severity;
import org.quorate.model.Network;
import org.quorate.rules.RuleVerdict;

class Fen26PathApartFromLinksTest {

    private final Fen26PathApartFromLinks rule = new Fen26PathApartFromLinks();

    private static Designs room() {
        return Designs.cluster().network("cluster", Network.Purpose.CLUSTER).network("second",
                Network.Purpose.CLUSTER).network("management", Network.Purpose.MANAGEMENT)
                .switches("switch-a", "cluster", "second").switches("switch-b", "management").hosts(1)
                .port("host1", "cluster", "switch-a").port("host1", "second", "switch-a").link(0, "cluster").fenceEach().node("other");
    }

    @Test
    void oneSwitchForAll() {
        RuleVerdict.of(rule, room().controller("host1", "10.8.0.1", "cluster", "switch-a"))
                .finds("What carries all cluster links of node1 carries every way to fence it.").about("node1").as(Severity.ERROR);
    }

    @Test
    void twoLinksOnOneSwitch() {
        RuleVerdict.of(rule, room().link(1, "second").controller("host1", "10.8.0.1", "cluster", "switch-a"))
                .finds("What carries all cluster links of node1 carries every way to fence it.");
    }

    @Test
    void aSwitchForManagement() {
        RuleVerdict.of(rule, room().controller("host1", "10.8.0.1", "management", "switch-b")).findsNothing();
    }

    @Test
    void withoutLinksItCannotJudge() {
        RuleVerdict.of(rule, Designs.cluster().hosts(1).fenceEach()).lacks("No cluster link says which network it runs over.");
    }
}
