package org.quorate.rules.quorum.device;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Quo09DeviceExcludesOptionsTest {

    private final Quo09DeviceExcludesOptions rule = new Quo09DeviceExcludesOptions();

    @Test
    void eachOfTheOptions() {
        RuleVerdict.of(rule, Designs.cluster().nodes(4).qdevice("ffsplit", "votes", "1")
                        .quorum("auto_tie_breaker", "1").quorum("last_man_standing", "1").quorum("allow_downscale", "1"))
                .finds("last_man_standing is set beside the quorum device qdevice.",
                        "auto_tie_breaker is set beside the quorum device qdevice.",
                        "allow_downscale is set beside the quorum device qdevice.")
                .everyFixRemoves();
    }

    @Test
    void withoutThem() {
        RuleVerdict.of(rule, Designs.cluster().nodes(4).qdevice("ffsplit", "votes", "1").quorum("auto_tie_breaker", "0")).findsNothing();
    }
}
