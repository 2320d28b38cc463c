package org.quorate.model;

import java.util.List;
import java.util.Optional;

/// A resource that runs on several nodes. It is promotable by its meta attribute `promotable`.
///
/// @param child the name of the primitive or group that is cloned
public record Clone(ElementId id, String name, Optional<String> description, String child, List<NvSet> instanceAttributes,
                    List<NvSet> metaAttributes, Foreign foreign) implements Resource {

    public Clone {
        instanceAttributes = List.copyOf(instanceAttributes);
        metaAttributes = List.copyOf(metaAttributes);
    }

    public Optional<String> meta(String name) {
        return NvSet.text(metaAttributes, name);
    }

    public boolean isPromotable() {
        return meta("promotable").map(CibBoolean::isTrue).orElse(false);
    }
}
