package org.quorate.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.model.CibRule;
import org.quorate.model.Foreign;
import org.quorate.model.LocationConstraint;

class LocationsTest {

    @Test
    void anythingMayRunAnywhereButWhatMustStayOnClusterNodes() {
        Designs design = Designs.cluster().nodes(2).remote("r1").guest("vm1", "g1").resource("A").fence("f1", "fence_ipmilan", "node1");
        assertThat(allowed(design, "A")).containsExactly("node1", "node2", "r1", "g1");
        assertThat(allowed(design, "vm1")).containsExactly("node1", "node2");
        assertThat(allowed(design, "r1")).containsExactly("node1", "node2");
        assertThat(allowed(design, "f1")).containsExactly("node1", "node2");
    }

    @Test
    void anOptInClusterAdmitsOnlyWhatIsNamed() {
        Designs design = Designs.cluster().nodes(2).property("symmetric-cluster", "false").resource("A").location("A", "node2", "0");
        assertThat(allowed(design, "A")).containsExactly("node2");
    }

    @Test
    void aGroupIsKeptAwayByEachOfItsMembers() {
        Designs design = Designs.cluster().nodes(2).resource("A").resource("B").group("G", "A", "B").location("B", "node1", "-INFINITY");
        assertThat(allowed(design, "A")).containsExactly("node2");
        assertThat(allowed(design, "G")).containsExactly("node2");
    }

    @Test
    void exclusiveDiscoveryConfines() {
        Designs design = Designs.cluster().nodes(2).guest("vm1", "g1").resource("A").confine("A", "g1").location("A", "node1", "100");
        assertThat(allowed(design, "A")).containsExactly("g1");
    }

    @Test
    void aRuleOnTheKindOfNodeBansTheOthers() {
        CibRule notCluster = new CibRule(Optional.empty(), Optional.of("-INFINITY"), Optional.empty(), Optional.empty(), Optional.empty(),
                List.of(CibRule.NodeExpression.of("#kind", "ne", "cluster")));
        Designs design = Designs.cluster().nodes(2).remote("r1").resource("A").with(new LocationConstraint(Designs.id("l"), "l",
                new LocationConstraint.Named("A"), Optional.empty(), new LocationConstraint.ByRules(List.of(notCluster)), Optional.empty(),
                        Foreign.NONE));
        assertThat(allowed(design, "A")).containsExactly("node1", "node2");
    }

    @Test
    void whatDrawsAResourceIsPreferred() {
        Designs design = Designs.cluster().nodes(2).resource("A").location("A", "node2", "100").location("A", "node1", "-5");
        Facts facts = design.facts();
        assertThat(facts.locations().preferred(facts.resources().find("A").orElseThrow())).extracting(Node::name).containsExactly("node2");
        assertThat(allowed(design, "A")).containsExactly("node2");
    }

    private static List<String> allowed(Designs design, String resource) {
        Facts facts = design.facts();
        return facts.locations().allowed(facts.resources().find(resource).orElseThrow()).stream().map(Node::name).toList();
    }
}
