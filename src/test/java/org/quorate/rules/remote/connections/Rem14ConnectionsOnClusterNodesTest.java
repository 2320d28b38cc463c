package org.quorate.rules.remote.connections;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Rem14ConnectionsOnClusterNodesTest {

    private final Rem14ConnectionsOnClusterNodes rule = new Rem14ConnectionsOnClusterNodes();

    @Test
    void sentToARemoteNode() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).remote("r1").remote("r2").location("r2", "r1", "INFINITY"))
                .finds("loc-r2-r1 sends the connection of r2 to remote node r1.").about("r2", "loc-r2-r1").everyFixRemoves();
    }

    @Test
    void sentToAClusterNode() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).remote("r1").location("r1", "node1", "100")).findsNothing();
    }
}
