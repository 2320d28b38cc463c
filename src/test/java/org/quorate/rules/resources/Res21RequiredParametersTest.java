package org.quorate.rules.resources;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Res21RequiredParametersTest {

    private final Res21RequiredParameters rule = new Res21RequiredParameters();

    @Test
    void missing() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).resource("data", "ocf:heartbeat:Filesystem").param("data", "device", "/dev/sdb"))
                .finds("data has no directory and no fstype, which ocf:heartbeat:Filesystem needs.").about("data");
    }

    @Test
    void given() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).resource("vip", "ocf:heartbeat:IPaddr2").param("vip", "ip", "10.0.0.1")).findsNothing();
    }

    @Test
    void whatTheClusterGivesAFenceAgent() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fence("f", "fence_vmware_rest", "node1").param("f", "ip", "vc")
                .param("f", "username", "u")).findsNothing();
    }

    @Test
    void anAgentThatNobodyKnows() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).resource("own", "ocf:acme:widget")).findsNothing();
    }
}
