package org.quorate.export.pcs;

import static org.quorate.export.pcs.PcsLimits.first;
import static org.quorate.export.pcs.PcsLimits.when;

import java.util.List;
import java.util.Optional;

import org.quorate.analysis.Resources;
import org.quorate.model.Bundle;

/// Which resources pcs lets a constraint or a tag name.
///
/// Source: pcs/lib/cib/constraint/constraint.py, find_valid_resource_id; pcs/lib/cib/tag.py
final class ResourceNames {
    private final Resources resources;

    ResourceNames(Resources resources) {
        this.resources = resources;
    }

    Optional<String> constrained(String name) {
        return first(PcsLimits.id(name), when(!resources.exists(name), "a constraint of " + name + ", which is no plain resource"),
                when(resources.cloneOf(name).isPresent(), "a constraint of a part of a clone"),
                when(resources.parent(name).filter(Bundle.class::isInstance).isPresent(), "a constraint of what runs in a bundle"));
    }

    /// Two members of one group cannot be ordered otherwise than the group orders them.
    Optional<String> ordered(List<String> names) {
        List<String> groups = names.stream().flatMap(name -> resources.groupOf(name).stream()).map(group -> group.name()).toList();
        return when(groups.stream().distinct().count() < groups.size(), "an order of members of one group");
    }

    boolean exists(String name) {
        return resources.exists(name);
    }
}
