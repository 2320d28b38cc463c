package org.quorate.rules.resources;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.model.Foreign;
import org.quorate.model.Tag;
import org.quorate.rules.RuleVerdict;

class Res04UnknownResourceTest {

    private final Res04UnknownResource rule = new Res04UnknownResource();

    @Test
    void oneOfEachKind() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).resource("web").order("web", "database").colocation("wbe", "web", "INFINITY")
                .location("WEB1", "node1", "100"))
                .finds("The constraint ord-web-database speaks of database, which is no resource.",
                        "The constraint col-wbe-web speaks of wbe, which is no resource.",
                        "The constraint loc-WEB1-node1 speaks of WEB1, which is no resource.")
                .about("ord-web-database").everyFixRemoves();
    }

    @Test
    void resourcesAndTags() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).resource("web").group("g", "web").order("web", "httpd").location("g", "node1", "1")
                .with(new Tag(Designs.id("tag.httpd"), "httpd", List.of("g"), Foreign.NONE))).findsNothing();
    }
}
