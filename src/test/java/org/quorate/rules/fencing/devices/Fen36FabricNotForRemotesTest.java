package org.quorate.rules.fencing.devices;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Fen36FabricNotForRemotesTest {

    private final Fen36FabricNotForRemotes rule = new Fen36FabricNotForRemotes();

    @Test
    void aRemoteNodeIsNamed() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).remote("r1").fence("s", "fence_scsi", "node1", "r1"))
                .finds("s names the remote node r1, which cannot unfence itself.").about("s", "r1").everyFixRemoves();
    }

    @Test
    void clusterNodesOnly() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).remote("r1").fence("s", "fence_scsi", "node1", "node2")
                .fence("f", "fence_ipmilan", "r1")).findsNothing();
    }
}
