package org.quorate.model;

import java.util.List;

/// A name for several objects. A constraint that names it means all of them.
///
/// @param name       the CIB id
/// @param references CIB ids of any objects, in their order
public record Tag(ElementId id, String name, List<String> references, Foreign foreign) implements ClusterElement {

    public Tag {
        references = List.copyOf(references);
    }
}
