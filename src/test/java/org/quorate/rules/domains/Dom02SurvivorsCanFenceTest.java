package org.quorate.rules.domains;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.model.Components;
import org.quorate.model.Network;
import org.quorate.model.Switch;
import org.quorate.rules.RuleVerdict;

class Dom02SurvivorsCanFenceTest {

    private final Dom02SurvivorsCanFence rule = new Dom02SurvivorsCanFence();

    private static Designs rackWithController(String rackOfSwitch) {
        return Designs.cluster().rack("A").rack("B").hosts(3).place("host1", "A").place("host2", "B").place("host3", "B")
                .network("mgmt", Network.Purpose.MANAGEMENT).switches("msw", "mgmt")
                .change(Switch.class, "msw", each -> Components.with(each, "place", Optional.of(Designs.id(rackOfSwitch)))).fenceEach();
    }

    @Test
    void theControllerIsInTheRackThatBurns() {
        RuleVerdict.of(rule, rackWithController("B").controller("host1", "10.8.0.1", "mgmt", "msw"))
                .finds("When rack A fails, nobody can fence node1: every fence path fails too.",
                        "When rack B fails, nobody can fence node2, node3: every fence path fails too.").about("A", "node1");
    }

    @Test
    void watchdogsNeedNobody() {
        RuleVerdict.of(rule, rackWithController("B").sbd().property("stonith-watchdog-timeout", "10s")).findsNothing();
    }

    @Test
    void aPduElsewhereOnTheSameFeed() {
        RuleVerdict.of(rule, Designs.cluster().feed("A").feed("B").hosts(2).supplies("host1", "A").supplies("host2", "B").fenceEach())
                .finds("When power feed A fails, nobody can fence node1: every fence path fails too.",
                        "When power feed B fails, nobody can fence node2: every fence path fails too.");
        RuleVerdict.of(rule, Designs.cluster().feed("A").feed("B").hosts(2).supplies("host1", "A", "B").supplies("host2", "B",
                "A").fenceEach()).findsNothing();
    }
}
