package org.quorate.model;

import java.util.List;

/// One step of how a node is fenced: all devices of a level must succeed, levels are tried in ascending order.
///
/// @param name    the CIB id
/// @param index   as written, 1 to 9 when valid
/// @param devices the names of fence devices, in their order
public record FencingLevel(ElementId id, String name, Target target, String index, List<String> devices,
                           Foreign foreign) implements ClusterElement {

    public FencingLevel {
        devices = List.copyOf(devices);
    }

    /// Which nodes a level is for.
    public sealed interface Target {
    }

    public record NodeTarget(String node) implements Target {
    }

    /// Every node whose name the extended regular expression finds.
    public record PatternTarget(String regex) implements Target {
    }

    /// Every node with that attribute value.
    public record AttributeTarget(String attribute, String value) implements Target {
    }
}
