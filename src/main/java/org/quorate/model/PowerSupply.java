package org.quorate.model;

import java.util.Optional;

/// One power supply unit of a machine, switch or storage.
///
/// @param source the [Pdu] or [PowerFeed] that feeds it; empty: not known
/// @param outlet the PDU's outlet
public record PowerSupply(Optional<ElementId> source, Optional<String> outlet) {
}
