package org.quorate.rules.fencing.devices;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.finding.Severity;
import org.quorate.rules.RuleVerdict;

class Fen19DevicesStandAloneTest {

    private final Fen19DevicesStandAlone rule = new Fen19DevicesStandAlone();

    @Test
    void inAGroup() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fenceEach().resource("A").group("G", "A", "fence-node1"))
                .finds("Fence device fence-node1 stands in the group G.").about("fence-node1", "G").everyFixRemoves();
    }

    @Test
    void inAGroupOfItsOwn() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fenceEach().group("G", "fence-node1"))
                .finds("Fence device fence-node1 stands in the group G.").everyFixRemoves();
    }

    @Test
    void inAClone() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fenceEach().clone("C", "fence-node1"))
                .finds("Fence device fence-node1 stands in the clone C.").everyFixRemoves();
    }

    @Test
    void afterAnotherResource() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fenceEach().resource("A").order("A", "fence-node1"))
                .finds("The constraint ord-A-fence-node1 ties fence device fence-node1 to another resource.").as(Severity.ERROR)
                .everyFixRemoves();
    }

    @Test
    void withAnotherResource() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fenceEach().resource("A").colocation("fence-node1", "A", "INFINITY"))
                .finds("The constraint col-fence-node1-A ties fence device fence-node1 to another resource.").as(Severity.ERROR)
                .everyFixRemoves();
    }

    @Test
    void alone() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).fenceEach().resource("A")).findsNothing();
    }
}
