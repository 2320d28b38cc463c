package org.quorate.model;

/// Anything that has an identity in a design and can be selected, named and removed.
///
/// Closed on purpose: a new kind makes every `switch` over elements fail to compile until it is handled.
public sealed interface Element permits PhysicalElement, ClusterElement, Note {

    ElementId id();

    /// The name users know. For parts of the CIB it is the CIB id, or the node name.
    String name();
}
