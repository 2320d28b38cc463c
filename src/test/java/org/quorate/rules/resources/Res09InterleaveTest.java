package org.quorate.rules.resources;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.finding.Severity;
import org.quorate.rules.RuleVerdict;

class Res09InterleaveTest {

    private final Res09Interleave rule = new Res09Interleave();

    private static Designs clones() {
        return Designs.cluster().nodes(3).resource("dlm").clone("dlm-clone", "dlm").resource("fs").clone("fs-clone", "fs")
                .order("dlm-clone", "fs-clone");
    }

    @Test
    void notInterleaved() {
        RuleVerdict.of(rule, clones()).finds("Every instance of fs-clone waits for all instances of dlm-clone.")
                .about("fs-clone", "ord-dlm-clone-fs-clone").everyFixRemoves();
    }

    @Test
    void differentNumbersPerNode() {
        RuleVerdict.of(rule, clones().meta("fs-clone", "interleave", "true").meta("dlm-clone", "clone-node-max", "2"))
                .finds("fs-clone cannot interleave with dlm-clone: clone-node-max is 1 and 2.").as(Severity.ERROR).everyFixRemoves();
    }

    @Test
    void interleaved() {
        RuleVerdict.of(rule, clones().meta("fs-clone", "interleave", "true")).findsNothing();
    }
}
