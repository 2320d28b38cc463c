package org.quorate.rules.remote.names;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Rem04RemoteNameIsFreeTest {

    private final Rem04RemoteNameIsFree rule = new Rem04RemoteNameIsFree();

    @Test
    void nameOfAClusterNode() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).resource("Node2", "ocf:pacemaker:remote"))
                .finds("Remote node Node2 has the name of a cluster node or of another resource.").about("Node2").everyFixRemoves();
    }

    @Test
    void nameOfAnotherResource() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).resource("A").resource("A", "ocf:pacemaker:remote"))
                .finds("Remote node A has the name of a cluster node or of another resource.").about("A-2");
    }

    @Test
    void aNameOfItsOwn() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).remote("r1").remote("r2")).findsNothing();
    }
}
