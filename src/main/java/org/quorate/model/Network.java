package org.quorate.model;

import java.util.Optional;

/// A network segment.
///
/// @param subnet in CIDR form
/// @param bonded whether machines reach it over bonded interfaces on two switches
public record Network(ElementId id, String name, Purpose purpose, Optional<String> subnet, boolean bonded) implements PhysicalElement {

    /// What a network is for. The cluster network carries corosync.
    public enum Purpose { CLUSTER, MANAGEMENT, STORAGE, SERVICE }
}
