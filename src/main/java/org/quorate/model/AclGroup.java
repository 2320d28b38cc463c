package org.quorate.model;

import java.util.List;

/// A group of users that has ACL roles.
///
/// @param name  the CIB id, which is the name in the operating system unless a `name` says another
/// @param roles the names of [AclRole]s, in their order
public record AclGroup(ElementId id, String name, List<String> roles, Foreign foreign) implements ClusterElement {

    public AclGroup {
        roles = List.copyOf(roles);
    }
}
