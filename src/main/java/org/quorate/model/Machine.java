package org.quorate.model;

import java.util.List;
import java.util.Optional;

/// Something that runs an operating system: a [Host] or a [VirtualMachine]. What it *is* in the cluster (cluster node,
/// remote node, guest node, opaque or not managed) follows from the cluster's configuration and is not stored here.
public sealed interface Machine extends PhysicalElement permits Host, VirtualMachine {

    List<Port> ports();

    Optional<Integer> cores();

    /// in MiB
    Optional<Integer> memory();
}
