package org.quorate.rules.remote.guests;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.model.Bundle;
import org.quorate.model.Foreign;
import org.quorate.rules.RuleVerdict;

class Rem30BundlesTest {

    private final Rem30Bundles rule = new Rem30Bundles();

    @Test
    void nothingToReachItBy() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).resource("web").with(bundle(Map.of(), Optional.of("web"))))
                .finds("web cannot run in the bundle httpd: its replicas have neither an address nor a port of their own.").about("httpd").everyFixRemoves();
    }

    @Test
    void theUsualPortOnARemoteNode() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).remote("r1").resource("web").with(bundle(Map.of("ip-range-start", "192.0.2.1"), Optional.of("web"))))
                .finds("A replica of httpd may run on the remote node r1, where port 3121 is taken.").about("httpd", "r1").everyFixRemoves();
    }

    @Test
    void inAGroup() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).resource("web").with(bundle(Map.of(), Optional.empty())).group("g", "web", "httpd"))
                .finds("The bundle httpd stands in g, where Pacemaker has no place for it.").about("httpd", "g");
    }

    @Test
    void aPortOfItsOwnAndNothingInside() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).remote("r1").resource("web").with(bundle(Map.of("control-port", "9999"), Optional.of("web"))))
                .findsNothing();
        RuleVerdict.of(rule, Designs.cluster().nodes(2).remote("r1").with(bundle(Map.of(), Optional.empty()))).findsNothing();
    }

    private static Bundle bundle(Map<String, String> network, Optional<String> child) {
        return new Bundle(Designs.id("httpd"), "httpd", Optional.empty(), new Bundle.Container("podman", Map.of("image", "httpd")),
                network.isEmpty() ? Optional.empty() : Optional.of(new Bundle.ContainerNetwork(Optional.empty(), network, List.of())), Optional.empty(),
                child, List.of(), List.of(), Foreign.NONE);
    }
}
