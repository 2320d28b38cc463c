package org.quorate.model;

import java.util.List;

/// What the CIB's `<nodes>` says of a remote or guest node: attributes and utilization. The node itself follows from
/// its connection resource; an entry without one is a leftover.
///
/// @param name the node name
public record RemoteNodeEntry(ElementId id, String name, List<NvSet> attributes, List<NvSet> utilization,
                              Foreign foreign) implements ClusterElement {

    public RemoteNodeEntry {
        attributes = List.copyOf(attributes);
        utilization = List.copyOf(utilization);
    }
}
