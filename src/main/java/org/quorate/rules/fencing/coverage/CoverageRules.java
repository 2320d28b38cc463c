package org.quorate.rules.fencing.coverage;

import java.util.List;
import org.quorate.rules.Rule;

/// The rules on who can fence whom.
public final class CoverageRules {

    private CoverageRules() {
    }

    public static List<Rule> all() {
        return List.of(
                new Fen01FencingEnabled(),
                new Fen02AnyDevice(),
                new Fen03ClusterNodesCovered(),
                new Fen04RemoteNodesCovered(),
                new Fen05GuestsAreNoTargets(),
                new Fen06HostsOfGuestsCovered(),
                new Fen07GuestDiesWithItsHost(),
                new Fen08GuestVmManaged(),
                new Fen09TargetsExist(),
                new Fen13SingleTargetNamed(),
                new Fen14StaticListHasList(),
                new Fen16DevicesOnClusterNodes(),
                new Fen17DeviceUsable(),
                new Fen18ExecutorOtherThanTarget(),
                new Fen47StartupFencing(),
                new Fen49OptInDevicesAdmitted());
    }
}
