package org.quorate.analysis;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.quorate.model.ClusterNode;
import org.quorate.model.ElementId;
import org.quorate.model.Topology;

/// The node ids that a cluster gets: those of the design, and for the other nodes the lowest free ones in the order of the
/// design, as pcs gives them. The same in corosync.conf and in the CIB.
public final class NodeIds {

    private NodeIds() {
    }

    /// @return one for each cluster node, in document order
    public static Map<ElementId, String> of(Topology topology) {
        Set<String> used = topology.all(ClusterNode.class).flatMap(node -> node.nodeId().stream()).collect(Collectors.toSet());
        Map<ElementId, String> ids = new LinkedHashMap<>();
        topology.all(ClusterNode.class).forEach(node -> ids.put(node.id(), node.nodeId().orElseGet(() -> next(used))));
        return ids;
    }

    private static String next(Set<String> used) {
        int id = 1;
        while (!used.add(Integer.toString(id))) {
            id++;
        }
        return Integer.toString(id);
    }
}
