package org.quorate.rules.resources;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Res11OrderIsNotColocationTest {

    private final Res11OrderIsNotColocation rule = new Res11OrderIsNotColocation();

    @Test
    void theFileSystemMayBeElsewhere() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).resource("fs", "ocf:heartbeat:Filesystem").resource("db").order("fs", "db"))
                .finds("db starts after fs, and may start on another node.").about("ord-fs-db").everyFixRemoves();
    }

    @Test
    void together() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).resource("fs", "ocf:heartbeat:Filesystem").resource("db").order("fs", "db")
                .colocation("db", "fs", "INFINITY")).findsNothing();
        RuleVerdict.of(rule, Designs.cluster().nodes(2).resource("a").resource("b").order("a", "b")).findsNothing();
    }
}
