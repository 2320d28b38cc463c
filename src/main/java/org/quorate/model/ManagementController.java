package org.quorate.model;

import java.util.Optional;

/// A host's management controller (BMC, iLO, iDRAC ...).
///
/// @param address by which a fence device reaches it
/// @param port    how it is connected; empty: not known
/// @param power   the [Pdu] or [PowerFeed] it has of its own; empty: it draws from the host's supplies
public record ManagementController(Optional<String> address, Optional<Port> port, Optional<ElementId> power) {
}
