package org.quorate.rules.remote.guests;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.finding.Severity;
import org.quorate.model.Components;
import org.quorate.model.VirtualMachine;
import org.quorate.rules.RuleVerdict;

class Rem28LiveMigrationTest {

    private final Rem28LiveMigration rule = new Rem28LiveMigration();

    @Test
    void notAllowed() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).liveMigration().guest("vm1", "g1"))
                .finds("Live migration is asked for, and vm1 does not allow it.").about("vm1").everyFixRemoves();
    }

    @Test
    void noSharedStorage() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).liveMigration().guest("vm1", "g1").meta("vm1", "allow-migrate", "true"))
                .finds("Live migration is asked for, and vm1 is not said to have its disks on shared storage.").as(Severity.INFO);
    }

    @Test
    void allowedOrNotAskedFor() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).liveMigration().guest("vm1", "g1").meta("vm1", "allow-migrate", "true")
                .change(VirtualMachine.class, "vm1",
                vm -> Components.with(vm, "storage", List.of(Designs.id("array"))))).findsNothing();
        RuleVerdict.of(rule, Designs.cluster().nodes(2).guest("vm1", "g1")).findsNothing();
    }
}
