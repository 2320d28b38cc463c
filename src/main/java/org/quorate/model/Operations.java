package org.quorate.model;

import java.util.List;
import java.util.Optional;

/// The operations of a primitive or template.
///
/// @param id        the CIB id of `<operations>`, where it has one
/// @param reference the CIB id of operations elsewhere that these stand for (`id-ref`); then the list is empty
public record Operations(Optional<String> id, Optional<String> reference, List<Operation> list) {

    public static final Operations NONE = of(List.of());

    public Operations {
        list = List.copyOf(list);
    }

    public static Operations of(List<Operation> list) {
        return new Operations(Optional.empty(), Optional.empty(), list);
    }

    public Operations withList(List<Operation> newList) {
        return new Operations(id, reference, newList);
    }

    /// Whether nothing stands there, not even `<operations>` without content.
    public boolean isAbsent() {
        return id.isEmpty() && reference.isEmpty() && list.isEmpty();
    }
}
