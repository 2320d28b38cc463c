package org.quorate.rules.resources;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.model.Bundle;
import org.quorate.model.Foreign;
import org.quorate.rules.RuleVerdict;

class Res05UnknownNodeTest {

    private final Res05UnknownNode rule = new Res05UnknownNode();

    @Test
    void aTypingError() {
        RuleVerdict.of(rule, Designs.cluster().nodes(3).resource("web").location("web", "nod1", "INFINITY"))
                .finds("The constraint loc-web-nod1 speaks of nod1, which is no node.").about("loc-web-nod1").everyFixRemoves();
    }

    @Test
    void nodesOfAllKindsAndBundles() {
        RuleVerdict.of(rule, Designs.cluster().nodes(1).remote("r1").guest("vm1", "g1").resource("web")
                .location("web", "NODE1", "1").location("web", "r1", "1").location("web", "g1", "1").location("web", "httpd-0", "1")
                .with(new Bundle(Designs.id("bundle"), "httpd", Optional.empty(), new Bundle.Container("podman", Map.of("image", "httpd")),
                        Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), Foreign.NONE))).findsNothing();
    }
}
