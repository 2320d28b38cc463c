package org.quorate.model;

/// An object of the CIB that the model has no type for: carried along as XML and written back in its place.
///
/// @param name    its CIB id, or its element name where it has none
/// @param section the CIB section it stands in: `resources`, `constraints`, `fencing-topology`, `tags`, `acls`, `alerts` ...
/// @param xml     the element, without surrounding white space
public record Unmodelled(ElementId id, String name, String section, String xml) implements ClusterElement {
}
