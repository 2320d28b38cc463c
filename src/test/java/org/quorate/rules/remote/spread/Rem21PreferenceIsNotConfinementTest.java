package org.quorate.rules.remote.spread;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Rem21PreferenceIsNotConfinementTest {

    private final Rem21PreferenceIsNotConfinement rule = new Rem21PreferenceIsNotConfinement();

    @Test
    void aPreference() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).guest("vm1", "g1").resource("A").location("A", "g1", "INFINITY"))
                .finds("A prefers g1 and may start on node1 and 1 more.").about("A").everyFixRemoves();
    }

    @Test
    void confined() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).guest("vm1", "g1").resource("A").confine("A", "g1")).findsNothing();
    }

    @Test
    void allOthersBanned() {
        RuleVerdict.of(rule, Designs.cluster().nodes(1).guest("vm1", "g1").resource("A").location("A", "g1", "100")
                .location("A", "node1", "-INFINITY")).findsNothing();
    }

    @Test
    void clusterNodesArePreferredAsWell() {
        RuleVerdict.of(rule, Designs.cluster().nodes(1).guest("vm1", "g1").resource("A").location("A", "g1", "100")
                .location("A", "node1", "50")).findsNothing();
    }
}
