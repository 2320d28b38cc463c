package org.quorate.rules.domains;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.finding.Severity;
import org.quorate.model.Components;
import org.quorate.model.QuorumDevice;
import org.quorate.rules.RuleVerdict;

class Dom03TwoSitesNeedThirdTest {

    private final Dom03TwoSitesNeedThird rule = new Dom03TwoSitesNeedThird();

    private static Designs twoAndTwo() {
        return Designs.cluster().site("A").site("B").site("C").hosts(4).place("host1", "A").place("host2", "A").place("host3",
                "B").place("host4", "B");
    }

    @Test
    void twoAndTwoWithATieBreaker() {
        RuleVerdict.of(rule, twoAndTwo().quorum("auto_tie_breaker", "1"))
                .finds("A and B have the same votes, and no third place decides between them.").about("A", "B").as(Severity.WARNING);
    }

    @Test
    void aDeviceAtTheThirdSite() {
        RuleVerdict.of(rule, twoAndTwo().qdevice("ffsplit", "votes", "1").change(QuorumDevice.class, "qdevice",
                device -> Components.with(device, "place", Optional.of(Designs.id("C"))))).findsNothing();
    }

    @Test
    void aDeviceAtOneOfTheTwo() {
        RuleVerdict.of(rule, twoAndTwo().siteFailOver().qdevice("ffsplit", "votes", "1").change(QuorumDevice.class, "qdevice",
                device -> Components.with(device, "place", Optional.of(Designs.id("B")))))
                .finds("A and B have the same votes, and no third place decides between them.");
    }

    @Test
    void noSites() {
        RuleVerdict.of(rule, Designs.cluster().hosts(2)).lacks("The design does not say at which sites the hosts are.");
    }
}
