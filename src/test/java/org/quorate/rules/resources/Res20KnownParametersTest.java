package org.quorate.rules.resources;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Res20KnownParametersTest {

    private final Res20KnownParameters rule = new Res20KnownParameters();

    @Test
    void misspelt() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).resource("vip", "ocf:heartbeat:IPaddr2").param("vip", "ip", "10.0.0.1")
                .param("vip", "cidr_netmsk", "24"))
                .finds("vip sets cidr_netmsk, which ocf:heartbeat:IPaddr2 does not have.").about("vip").everyFixRemoves();
    }

    @Test
    void aFenceDevice() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fence("f", "fence_ipmilan", "node1").param("f", "lanplis", "1"))
                .finds("f sets lanplis, which stonith:fence_ipmilan does not have.").everyFixRemoves();
    }

    @Test
    void whatEveryFenceDeviceHas() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fence("f", "fence_ipmilan", "node1").param("f", "lanplus", "1")
                .param("f", "pcmk_delay_base", "5s").param("f", "pcmk_diag_timeout", "60s")).findsNothing();
    }

    @Test
    void anAgentThatNobodyKnows() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).resource("own", "ocf:acme:widget").param("own", "speed", "7")).findsNothing();
    }
}
