package org.quorate.model;

import java.util.List;
import java.util.Optional;

/// Storage that several machines reach.
///
/// @param place    the [Rack] or [Site] it stands in
/// @param protocol `iSCSI`, `FC`, `NFS` ...
public record SharedStorage(ElementId id, String name, Optional<ElementId> place, Optional<String> protocol, List<Lun> luns,
                            List<PowerSupply> supplies, List<Port> ports) implements PhysicalElement {

    public SharedStorage {
        luns = List.copyOf(luns);
        supplies = List.copyOf(supplies);
        ports = List.copyOf(ports);
    }

    /// A volume of the storage.
    ///
    /// @param device the path under which machines see it; an SBD disk is recognised by it
    /// @param size   in GiB
    /// @param users  the machines that see it; empty: all
    public record Lun(String name, Optional<String> device, Optional<Integer> size, List<ElementId> users) {

        public Lun {
            users = List.copyOf(users);
        }
    }
}
