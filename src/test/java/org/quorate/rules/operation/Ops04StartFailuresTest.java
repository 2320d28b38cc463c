package org.quorate.rules.operation;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Ops04StartFailuresTest {

    private final Ops04StartFailures rule = new Ops04StartFailures();

    @Test
    void aThresholdAlone() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).resource("A").meta("A", "migration-threshold", "3"))
                .finds("A single failed start counts as fatal in spite of migration-threshold.").about("A").everyFixRemoves();
    }

    @Test
    void retried() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).resource("A").meta("A", "migration-threshold",
                "3").property("start-failure-is-fatal", "false")).findsNothing();
        RuleVerdict.of(rule, Designs.cluster().nodes(2).resource("A")).findsNothing();
    }
}
