package org.quorate.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A node that runs the full stack: an entry of corosync's node list and of the CIB's `<nodes>`.
///
/// @param name       the node name, as corosync and Pacemaker know it
/// @param nodeId     corosync's node id, a number from 1 when valid
/// @param machine    the [Machine] it runs on
/// @param addresses  its address on each corosync link, in the order of the links
/// @param votes      empty: one
/// @param corosync   other options of its entry in corosync's node list; also `name`, where corosync calls it otherwise than
///                   the CIB does
/// @param attributes permanent node attributes
public record ClusterNode(ElementId id, String name, Optional<String> nodeId, Optional<ElementId> machine, List<String> addresses,
                          Optional<Integer> votes, Map<String, String> corosync, List<NvSet> attributes, List<NvSet> utilization,
                          Foreign foreign) implements ClusterElement {

    /// One without other options of corosync.
    public ClusterNode(ElementId id, String name, Optional<String> nodeId, Optional<ElementId> machine, List<String> addresses,
                       Optional<Integer> votes, List<NvSet> attributes, List<NvSet> utilization, Foreign foreign) {
        this(id, name, nodeId, machine, addresses, votes, Map.of(), attributes, utilization, foreign);
    }

    public ClusterNode {
        addresses = List.copyOf(addresses);
        corosync = Ordered.copyOf(corosync);
        attributes = List.copyOf(attributes);
        utilization = List.copyOf(utilization);
    }
}
