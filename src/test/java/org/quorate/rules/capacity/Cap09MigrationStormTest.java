package org.quorate.rules.capacity;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Cap09MigrationStormTest {

    private final Cap09MigrationStorm rule = new Cap09MigrationStorm();

    private static Designs machines(int count) {
        Designs designs = Designs.cluster().nodes(2);
        for (int i = 1; i <= count; i++) {
            designs.opaque("vm" + i).meta("vm" + i, "allow-migrate", "true");
        }
        return designs;
    }

    @Test
    void manyForEachHost() {
        RuleVerdict.of(rule, machines(9)).finds("9 virtual machines on 2 cluster nodes may migrate all at once.").everyFixRemoves();
    }

    @Test
    void fewOrLimited() {
        RuleVerdict.of(rule, machines(8)).findsNothing();
        RuleVerdict.of(rule, machines(9).property("migration-limit", "2")).findsNothing();
    }
}
