package org.quorate.rules.capacity;

import java.util.List;
import org.quorate.rules.Rule;

/// The rules on capacity.
public final class CapacityRules {

    private CapacityRules() {
    }

    public static List<Rule> all() {
        return List.of(
                new Cap01RoomAfterLoss(),
                new Cap02UtilizationNeedsStrategy(),
                new Cap03HostsDeclareWhatIsAsked(),
                new Cap04GuestsDeclareWhatIsAsked(),
                new Cap05GuestWithinItsMachine(),
                new Cap06VirtualDomainUtilization(),
                new Cap07WholeNumbers(),
                new Cap09MigrationStorm(),
                new Cap10BeyondTheReference());
    }
}
