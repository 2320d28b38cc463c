package org.quorate.rules.remote.connections;

import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.rules.RuleVerdict;

class Rem15ConnectionHasANodeTest {

    private final Rem15ConnectionHasANode rule = new Rem15ConnectionHasANode();

    @Test
    void nothingAdmitsIt() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).remote("r1").property("symmetric-cluster", "false"))
                .finds("No cluster node may hold the connection of remote node r1.").about("r1").everyFixRemoves();
    }

    @Test
    void bannedEverywhere() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).remote("r1").location("r1", "node1", "-INFINITY")
                .location("r1", "node2", "-INFINITY"))
                .finds("No cluster node may hold the connection of remote node r1.").everyFixRemoves();
    }

    @Test
    void admitted() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2).remote("r1").property("symmetric-cluster", "false")
                .location("r1", "node1", "0")).findsNothing();
        RuleVerdict.of(rule, Designs.cluster().nodes(2).remote("r1")).findsNothing();
    }
}
