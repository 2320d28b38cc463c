package org.quorate.rules.fencing.sbd;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.model.Components;
import org.quorate.model.Host;
import org.quorate.rules.RuleVerdict;

class Fen45HardwareWatchdogTest {

    private final Fen45HardwareWatchdog rule = new Fen45HardwareWatchdog();

    @Test
    void softdog() {
        RuleVerdict.of(rule, Designs.cluster().hosts(2).sbd()
                .change(Host.class, "host1", host -> Components.with(host, "watchdog", Optional.of("softdog"))))
                .finds("host1 has softdog as its watchdog.").about("host1");
    }

    @Test
    void hardware() {
        RuleVerdict.of(rule, Designs.cluster().hosts(2).sbd()
                .change(Host.class, "host1", host -> Components.with(host, "watchdog", Optional.of("/dev/watchdog")))).findsNothing();
    }

    @Test
    void withoutSbdItDoesNotMatter() {
        RuleVerdict.of(rule, Designs.cluster().hosts(1)
                .change(Host.class, "host1", host -> Components.with(host, "watchdog", Optional.of("softdog")))).findsNothing();
    }
}
