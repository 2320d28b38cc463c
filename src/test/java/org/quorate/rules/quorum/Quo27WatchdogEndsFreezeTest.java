package org.quorate.rules.quorum;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Quo27WatchdogEndsFreezeTest {

    private final Quo27WatchdogEndsFreeze rule = new Quo27WatchdogEndsFreeze();

    @Test
    void freezeHasNoLastingEffect() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3).sbd().property("no-quorum-policy", "freeze"))
                .finds("no-quorum-policy is freeze, and SBD without disks resets a node that loses quorum.");
    }

    @Test
    void withDisksOrWithStop() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3).sbd("/dev/disk/by-id/a").property("no-quorum-policy", "freeze")).findsNothing();
        RuleVerdict.of(rule, Designs.cluster().nodes(3).sbd()).findsNothing();
    }
}
