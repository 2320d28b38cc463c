package org.quorate.rules.remote.connections;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Rem27RemotesAreNearTest {

    private final Rem27RemotesAreNear rule = new Rem27RemotesAreNear();

    private static Designs sites(double roundTrip) {
        return Designs.cluster().site("north").site("south").siteLink("north", "south", roundTrip).hosts(2)
                .place("host1", "north").place("host2", "north").remote("r1").place("r1-host", "south");
    }

    @Test
    void farAway() {
        RuleVerdict.of(rule, sites(40)).finds("Remote node r1 is 40 ms away from every cluster node.").about("r1", "north-south");
    }

    @Test
    void near() {
        RuleVerdict.of(rule, sites(2)).findsNothing();
    }

    @Test
    void oneSite() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).remote("r1")).findsNothing();
    }
}
