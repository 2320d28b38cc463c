package org.quorate.rules.nodes;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.finding.Severity;
import org.quorate.rules.RuleVerdict;

class Nod03NodeCountTest {

    private final Nod03NodeCount rule = new Nod03NodeCount();

    @Test
    void beyondAnySupport() {
        RuleVerdict.of(rule, Designs.cluster().nodes(33)).finds("33 cluster nodes are more than the 32 that vendors support.").as(Severity.ERROR);
    }

    @Test
    void beyondWhatIsTested() {
        RuleVerdict.of(rule, Designs.cluster().nodes(17)).finds("17 cluster nodes are more than the 16 that upstream has tested.");
    }

    @Test
    void withAClusterFileSystem() {
        RuleVerdict.of(rule, Designs.cluster().nodes(17).resource("dlm", "ocf:pacemaker:controld"))
                .finds("17 cluster nodes are more than the 16 that are supported with dlm.").about("dlm").as(Severity.ERROR);
    }

    @Test
    void sixteen() {
        RuleVerdict.of(rule, Designs.cluster().nodes(16).remote("r1")).findsNothing();
    }
}
