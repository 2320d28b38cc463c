package org.quorate.model;

import java.util.List;
import java.util.Optional;

/// A virtual machine. A VM that the cluster manages stands where the cluster starts it, so [#host()] speaks only of
/// machines that the cluster does not manage (cluster nodes, remote nodes and unmanaged VMs).
///
/// @param host     the [Host] it runs on
/// @param memory   in MiB
/// @param storage  the [SharedStorage] its disks are on; empty: local or not known
/// @param drifting whether the hypervisor may migrate it on its own account (DRS and the like)
/// @param reserved whether its processor and memory are reserved
public record VirtualMachine(ElementId id, String name, Optional<ElementId> host, List<Port> ports, Optional<Integer> cores,
                             Optional<Integer> memory, List<ElementId> storage, boolean drifting,
                             Optional<Boolean> reserved) implements Machine {

    public VirtualMachine {
        ports = List.copyOf(ports);
        storage = List.copyOf(storage);
    }

    /// A virtual machine of which nothing but the name is known.
    public static VirtualMachine named(ElementId id, String name) {
        return new VirtualMachine(id, name, Optional.empty(), List.of(), Optional.empty(), Optional.empty(), List.of(),
                false, Optional.empty());
    }
}
