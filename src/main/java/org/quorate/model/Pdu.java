package org.quorate.model;

import java.util.Optional;

/// A power distribution unit in a rack.
///
/// @param rack    the [Rack] it is mounted in
/// @param feed    the [PowerFeed] it draws from
/// @param address management address, by which a fence device reaches it
/// @param port    how its management port is connected; empty when it has none or nothing is known
/// @param outlets number of outlets
/// @param amperes what it can carry
public record Pdu(ElementId id, String name, Optional<ElementId> rack, Optional<ElementId> feed, Optional<String> address,
                  Optional<Port> port, Optional<Integer> outlets, Optional<Integer> amperes) implements PhysicalElement {
}
