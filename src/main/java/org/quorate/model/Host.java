package org.quorate.model;

import java.util.List;
import java.util.Optional;

/// A physical machine.
///
/// @param place      the [Rack] or [Site] it stands in
/// @param watchdog   device file of its hardware watchdog, or `softdog`
/// @param memory     in MiB
/// @param hypervisor what runs virtual machines on it (`KVM`); empty: none do
public record Host(ElementId id, String name, Optional<ElementId> place, List<PowerSupply> supplies, List<Port> ports,
                   Optional<ManagementController> controller, Optional<String> watchdog, Optional<Integer> cores,
                   Optional<Integer> memory, Optional<String> hypervisor) implements Machine {

    public Host {
        supplies = List.copyOf(supplies);
        ports = List.copyOf(ports);
    }

    /// A host of which nothing but the name is known.
    public static Host named(ElementId id, String name) {
        return new Host(id, name, Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
    }
}
