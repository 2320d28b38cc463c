package org.quorate.rules.network;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.model.Components;
import org.quorate.model.Network;
import org.quorate.rules.RuleVerdict;

class Net05TwoLinksTest {

    private final Net05TwoLinks rule = new Net05TwoLinks();

    @Test
    void oneLink() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).links(1))
                .finds("The cluster nodes have one link between them, and it is not bonded.");
    }

    @Test
    void twoLinksOrABond() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).links(2)).findsNothing();
        RuleVerdict.of(rule, Designs.cluster().nodes(2).links(1).network("ring", Network.Purpose.CLUSTER).link(0, "ring")
                .change(Network.class, "ring", network -> Components.with(network, "bonded", true))).findsNothing();
    }

    @Test
    void nothingIsSaid() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2)).lacks("The design has neither addresses nor networks for corosync's links.");
    }
}
