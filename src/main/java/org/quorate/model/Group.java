package org.quorate.model;

import java.util.List;
import java.util.Optional;

/// Resources that run together, started in order.
///
/// @param members the names of its primitives, in their order
public record Group(ElementId id, String name, Optional<String> description, List<String> members,
                    List<NvSet> instanceAttributes, List<NvSet> metaAttributes, Foreign foreign) implements Resource {

    public Group {
        members = List.copyOf(members);
        instanceAttributes = List.copyOf(instanceAttributes);
        metaAttributes = List.copyOf(metaAttributes);
    }
}
