package org.quorate.rules.fencing.sbd;

import java.util.List;
import org.quorate.rules.Rule;

/// The rules on SBD.
public final class SbdRules {

    private SbdRules() {
    }

    public static List<Rule> all() {
        return List.of(
                new Fen38DiskCount(),
                new Fen39DiskPlacement(),
                new Fen40DiskTimeouts(),
                new Fen41WatchdogTimeout(),
                new Fen42WatchdogWithTwoNodes(),
                new Fen43WatchdogWithEvenNodes(),
                new Fen44WatchdogOutlastsQdevice(),
                new Fen45HardwareWatchdog(),
                new Fen46SbdOnRemotes());
    }
}
