package org.quorate.rules.nodes;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Nod04MemberIsNoResourceTest {

    private final Nod04MemberIsNoResource rule = new Nod04MemberIsNoResource();

    @Test
    void theClusterWouldStopItsOwnVoter() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3).opaque("vm3").on("node3", "vm3-machine"))
                .finds("node3 runs on the machine that the resource vm3 starts and stops.").about("vm3", "node3").everyFixRemoves();
    }

    @Test
    void aMachineOutsideTheCluster() {
        RuleVerdict.of(rule, Designs.cluster().hosts(2).vm("vm3", "host1").node("node3").on("node3", "vm3").opaque("vm4")).findsNothing();
    }
}
