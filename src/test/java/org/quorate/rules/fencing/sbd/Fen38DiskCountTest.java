package org.quorate.rules.fencing.sbd;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.finding.Severity;
import org.quorate.rules.RuleVerdict;

class Fen38DiskCountTest {

    private final Fen38DiskCount rule = new Fen38DiskCount();

    @Test
    void two() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3).sbd("/dev/a", "/dev/b"))
                .finds("SBD has 2 disks: when one is lost nothing can be fenced.");
    }

    @Test
    void four() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3).sbd("/dev/a", "/dev/b", "/dev/c", "/dev/d"))
                .finds("SBD has 4 disks, and takes 3 at most.").as(Severity.ERROR);
    }

    @Test
    void noneForADeviceThatWritesToThem() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3).sbd().fence("s", "fence_sbd"))
                .finds("A fence_sbd device is configured and SBD has no disk.").as(Severity.ERROR);
    }

    @Test
    void oneOrThreeOrWatchdogOnly() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3).sbd("/dev/a")).findsNothing();
        RuleVerdict.of(rule, Designs.cluster().nodes(3).sbd("/dev/a", "/dev/b", "/dev/c")).findsNothing();
        RuleVerdict.of(rule, Designs.cluster().nodes(3).sbd()).findsNothing();
    }
}
