package org.quorate.model;

import java.util.List;
import java.util.Optional;

/// A resource that runs on several nodes. It is promotable by its meta attribute `promotable`, or by its old form.
///
/// @param child  the name of the primitive or group that is cloned
/// @param master whether it is written in the old form `<master>`, which Pacemaker 3.0 no longer reads
public record Clone(ElementId id, String name, Optional<String> description, String child, List<NvSet> instanceAttributes,
                    List<NvSet> metaAttributes, boolean master, Foreign foreign) implements Resource {

    public Clone {
        instanceAttributes = List.copyOf(instanceAttributes);
        metaAttributes = List.copyOf(metaAttributes);
    }

    public Optional<String> meta(String name) {
        return NvSet.text(metaAttributes, name);
    }

    public boolean isPromotable() {
        return master || meta("promotable").map(CibBoolean::isTrue).orElse(false);
    }
}
