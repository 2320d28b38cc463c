package org.quorate.rules.remote.spread;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Rem16OptInGuestsTest {

    private final Rem16OptInGuests rule = new Rem16OptInGuests();

    @Test
    void aConstraintForTheConnection() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).property("symmetric-cluster", "false").guest("vm1", "g1")
                .location("vm1", "node1", "0").location("g1", "node1", "0"))
                .finds("loc-g1-node1 admits the connection of guest node g1, which is allowed everywhere.").everyFixRemoves();
    }

    @Test
    void aConstraintForTheVm() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).property("symmetric-cluster", "false").guest("vm1", "g1")
                .location("vm1", "node1", "0")).findsNothing();
    }
}
