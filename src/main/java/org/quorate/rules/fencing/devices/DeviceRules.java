package org.quorate.rules.fencing.devices;

import java.util.List;
import org.quorate.rules.Rule;

/// The rules on single fence devices.
public final class DeviceRules {

    private DeviceRules() {
    }

    public static List<Rule> all() {
        return List.of(
                new Fen10OneControllerOneNode(),
                new Fen11OneOutletOneNode(),
                new Fen12HostMapSyntax(),
                new Fen15AddressAndLogin(),
                new Fen19DevicesStandAlone(),
                new Fen27NotBySoftwareAlone(),
                new Fen32NoActionNoCycle(),
                new Fen33SerialFencing(),
                new Fen34VirtualMembersFenced(),
                new Fen35FabricNeedsUnfencing(),
                new Fen36FabricNotForRemotes(),
                new Fen37UnfencingNeedsFencing(),
                new Fen48OnePlainSet());
    }
}
