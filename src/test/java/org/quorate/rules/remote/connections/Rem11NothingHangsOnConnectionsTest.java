package org.quorate.rules.remote.connections;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Rem11NothingHangsOnConnectionsTest {

    private final Rem11NothingHangsOnConnections rule = new Rem11NothingHangsOnConnections();

    @Test
    void anOrder() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).remote("r1").resource("A").order("A", "r1"))
                .finds("The constraint ord-A-r1 names the connection of remote node r1.").about("ord-A-r1", "r1").everyFixRemoves();
    }

    @Test
    void aColocationWithAGuest() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).guest("vm1", "g1").resource("A").colocation("A", "g1", "INFINITY"))
                .finds("The constraint col-A-g1 names the connection of guest node g1.").everyFixRemoves();
    }

    @Test
    void aLocation() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).remote("r1").resource("A").location("A", "r1", "100").resource("B")
                .order("A", "B")).findsNothing();
    }
}
