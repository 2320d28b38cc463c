package org.quorate.rules.nodes;

import java.util.List;
import org.quorate.rules.Rule;

/// The rules on cluster nodes.
public final class NodeRules {

    private NodeRules() {
    }

    public static List<Rule> all() {
        return List.of(
                new Nod01UniqueNames(),
                new Nod02NodeIds(),
                new Nod03NodeCount(),
                new Nod04MemberIsNoResource(),
                new Nod05VirtualMembersStay(),
                new Nod07OneName(),
                new Nod09SingleNode(),
                new Nod10ClusterName());
    }
}
