package org.quorate.rules.remote.guests;

import java.util.List;
import org.quorate.rules.Rule;

/// The rules on guest nodes and what runs in them.
public final class GuestRules {

    private GuestRules() {
    }

    public static List<Rule> all() {
        return List.of(
                new Rem09GuestVmNotCloned(),
                new Rem10GuestVmInGroup(),
                new Rem12GuestVmOnClusterNodes(),
                new Rem17NotBeforeItsOwnVm(),
                new Rem18OrderAfterVmImplied(),
                new Rem19NotColocatedWithItsVm(),
                new Rem20NoCycleThroughGuests(),
                new Rem24GuestCanStart(),
                new Rem28LiveMigration(),
                new Rem30Bundles(),
                new Rem32NoContainerGuests());
    }
}
