package org.quorate.rules.fencing.coverage;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Fen16DevicesOnClusterNodesTest {

    private final Fen16DevicesOnClusterNodes rule = new Fen16DevicesOnClusterNodes();

    @Test
    void sentToARemoteNode() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).remote("r1").fenceEach().location("fence-node1", "r1", "100"))
                .finds("loc-fence-node1-r1 sends fence device fence-node1 to remote node r1.").everyFixRemoves();
    }

    @Test
    void sentToAClusterNode() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).remote("r1").fenceEach().location("fence-node1", "node2", "100")
                .location("fence-node1", "r1", "-INFINITY")).findsNothing();
    }
}
