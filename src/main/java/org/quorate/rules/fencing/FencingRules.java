package org.quorate.rules.fencing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.quorate.rules.Rule;
import org.quorate.rules.fencing.coverage.CoverageRules;
import org.quorate.rules.fencing.delays.DelayRules;
import org.quorate.rules.fencing.devices.DeviceRules;
import org.quorate.rules.fencing.levels.LevelRules;
import org.quorate.rules.fencing.sbd.SbdRules;

/// The rules on fencing.
public final class FencingRules {

    private FencingRules() {
    }

    /// In the order of their ids.
    public static List<Rule> all() {
        return Stream.of(CoverageRules.all(), LevelRules.all(), DeviceRules.all(), DelayRules.all(), SbdRules.all())
                .flatMap(List::stream).sorted(Comparator.comparing(Rule::id)).toList();
    }
}
