package org.quorate.model;

import java.util.Optional;

/// A connection to a network.
///
/// @param through the [Switch] it is plugged into; empty: not known
public record Port(ElementId network, Optional<ElementId> through, Optional<String> address) {
}
