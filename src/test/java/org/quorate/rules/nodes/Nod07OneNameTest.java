package org.quorate.rules.nodes;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quorate.Designs;
import org.quorate.model.ClusterNode;
import org.quorate.model.Components;
import org.quorate.rules.RuleVerdict;

class Nod07OneNameTest {

    private final Nod07OneName rule = new Nod07OneName();

    private static Designs called(String name) {
        return Designs.cluster().nodes(2).change(ClusterNode.class, "node2", node -> Components.with(node, "corosync", Map.of("name", name, "extra", "1")));
    }

    @Test
    void anotherNameInCorosync() {
        RuleVerdict.of(rule, called("node2.example")).finds("node2 is called node2.example in corosync.conf.").everyFixRemoves();
    }

    @Test
    void oneName() {
        RuleVerdict.of(rule, Designs.cluster().nodes(2)).findsNothing();
        RuleVerdict.of(rule, called("node2")).findsNothing();
    }
}
