package org.quorate.rules.fencing.coverage;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Fen08GuestVmManagedTest {

    private final Fen08GuestVmManaged rule = new Fen08GuestVmManaged();

    @Test
    void unmanaged() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).guest("vm1", "g1").meta("vm1", "is-managed", "false"))
                .finds("The VM vm1 of guest node g1 is not managed.").everyFixRemoves();
    }

    @Test
    void maintenanceOfItsGroup() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).guest("vm1", "g1").group("G", "vm1").meta("G", "maintenance", "true"))
                .finds("The VM vm1 of guest node g1 is not managed, by its group G.").everyFixRemoves();
    }

    @Test
    void managed() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).guest("vm1", "g1").meta("vm1", "is-managed", "true")).findsNothing();
    }
}
