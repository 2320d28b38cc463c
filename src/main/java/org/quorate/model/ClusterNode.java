package org.quorate.model;

import java.util.List;
import java.util.Optional;

/// A node that runs the full stack: an entry of corosync's node list and of the CIB's `<nodes>`.
///
/// @param name       the node name, as corosync and Pacemaker know it
/// @param nodeId     corosync's node id, a number from 1 when valid
/// @param machine    the [Machine] it runs on
/// @param addresses  its address on each corosync link, in the order of the links
/// @param votes      empty: one
/// @param attributes permanent node attributes
public record ClusterNode(ElementId id, String name, Optional<String> nodeId, Optional<ElementId> machine, List<String> addresses,
                          Optional<Integer> votes, List<NvSet> attributes, List<NvSet> utilization,
                          Foreign foreign) implements ClusterElement {

    public ClusterNode {
        addresses = List.copyOf(addresses);
        attributes = List.copyOf(attributes);
        utilization = List.copyOf(utilization);
    }
}
