package org.quorate.rules.resources;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Res08PromotableNeedsOcfTest {

    private final Res08PromotableNeedsOcf rule = new Res08PromotableNeedsOcf();

    @Test
    void systemd() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).resource("web", "systemd:httpd").clone("c", "web").meta("c", "promotable", "true"))
                .finds("c is promotable, and web uses systemd:httpd.").about("c", "web").everyFixRemoves();
    }

    @Test
    void ocf() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).resource("db", "ocf:heartbeat:pgsql").clone("c", "db").meta("c", "promotable",
                "true")).findsNothing();
        RuleVerdict.of(rule, Designs.cluster().nodes(2).resource("web", "systemd:httpd").clone("c", "web")).findsNothing();
    }
}
