package org.quorate.rules.nodes;

import java.util.List;
import org.quorate.rules.Rule;

/// The rules on cluster nodes.
public final class NodeRules {

    private NodeRules() {
    }

    public static List<Rule> all() {
        return List.of(
                new Nod01UniqueNames());
    }
}
