package org.quorate.rules.remote.guests;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Rem12GuestVmOnClusterNodesTest {

    private final Rem12GuestVmOnClusterNodes rule = new Rem12GuestVmOnClusterNodes();

    @Test
    void bannedFromEveryClusterNode() {
        RuleVerdict.of(rule, Designs.cluster().nodes(1).remote("r1").guest("vm1", "g1").location("vm1", "node1", "-INFINITY"))
                .finds("No cluster node may run the VM vm1 of guest node g1.").about("vm1");
    }

    @Test
    void sentToARemoteNode() {
        RuleVerdict.of(rule, Designs.cluster().nodes(1).remote("r1").guest("vm1", "g1").location("vm1", "r1", "100"))
                .finds("loc-vm1-r1 sends the VM of guest node g1 to remote node r1.").about("vm1", "loc-vm1-r1").everyFixRemoves();
    }

    @Test
    void onClusterNodes() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).guest("vm1", "g1").location("vm1", "node1", "100")).findsNothing();
    }
}
