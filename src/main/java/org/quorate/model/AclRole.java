package org.quorate.model;

import java.util.List;
import java.util.Optional;

/// Permissions that users and groups can be given.
///
/// @param name the CIB id
public record AclRole(ElementId id, String name, Optional<String> description, List<Permission> permissions,
                      Foreign foreign) implements ClusterElement {

    public AclRole {
        permissions = List.copyOf(permissions);
    }

    /// What is allowed or denied, and of what: objects of a type, one object, or what an XPath finds.
    ///
    /// @param id        the CIB id where it is not the one that an exporter would make
    /// @param kind      `read`, `write`, `deny`
    /// @param objectType an element name, with or without an attribute
    /// @param reference the CIB id of the object
    public record Permission(Optional<String> id, String kind, Optional<String> xpath, Optional<String> reference,
                             Optional<String> objectType, Optional<String> attribute, Optional<String> description) {
    }
}
