package org.quorate.model;

import java.util.List;
import java.util.Optional;

/// What several primitives have in common. It is no resource itself; a constraint that names it means all that are made from it.
///
/// @param name the CIB id
public record Template(ElementId id, String name, AgentName agent, Optional<String> description, List<NvSet> instanceAttributes,
                       List<NvSet> metaAttributes, List<NvSet> utilization, Operations operationSet,
                       Foreign foreign) implements ClusterElement {

    public Template {
        instanceAttributes = List.copyOf(instanceAttributes);
        metaAttributes = List.copyOf(metaAttributes);
        utilization = List.copyOf(utilization);
    }
}
