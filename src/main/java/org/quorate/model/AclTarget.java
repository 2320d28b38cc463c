package org.quorate.model;

import java.util.List;

/// A user that has ACL roles.
///
/// @param name  the CIB id, which is the name in the operating system unless a `name` says another
/// @param roles the names of [AclRole]s, in their order
public record AclTarget(ElementId id, String name, List<String> roles, Foreign foreign) implements ClusterElement {

    public AclTarget {
        roles = List.copyOf(roles);
    }
}
