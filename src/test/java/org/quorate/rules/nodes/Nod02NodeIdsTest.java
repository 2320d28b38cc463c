package org.quorate.rules.nodes;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.model.ClusterNode;
import org.quorate.model.Components;
import org.quorate.rules.RuleVerdict;

class Nod02NodeIdsTest {

    private final Nod02NodeIds rule = new Nod02NodeIds();

    @Test
    void missingZeroAndRepeated() {
        RuleVerdict.of(rule, id(id(id(Designs.cluster().nodes(4), "node1", null), "node2", "0"), "node4", "3"))
                .finds("node1 has no node id.", "node2 has the node id 0, which is no number from 1.",
                        "node4 shares the node id 3 with another one.")
                .about("node1").everyFixRemoves();
    }

    @Test
    void oneToN() {
        RuleVerdict.of(rule, Designs.cluster().nodes(4)).findsNothing();
    }

    private static Designs id(Designs designs, String node, @Nullable String id) {
        return designs.change(ClusterNode.class, node, each -> Components.with(each, "nodeId", Optional.ofNullable(id)));
    }
}
