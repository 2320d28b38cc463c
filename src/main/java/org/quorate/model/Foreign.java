package org.quorate.model;

import java.util.List;
import java.util.Map;

/// What a file says about an object that the model has no type for, carried along and written back in its place.
///
/// @param attributes attributes (or corosync options) by name, in the order of the file
/// @param elements   XML elements with the index at which each stood among its siblings
public record Foreign(Map<String, String> attributes, List<Fragment> elements) {

    public static final Foreign NONE = new Foreign(Map.of(), List.of());

    public Foreign {
        attributes = Ordered.copyOf(attributes);
        elements = List.copyOf(elements);
    }

    public boolean isEmpty() {
        return attributes.isEmpty() && elements.isEmpty();
    }

    /// An XML element as text.
    ///
    /// @param index its place among the element children of its parent, counted from 0
    public record Fragment(int index, String xml) {
    }
}
