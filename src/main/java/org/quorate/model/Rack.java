package org.quorate.model;

import java.util.Optional;

/// @param site the [Site] it stands in
public record Rack(ElementId id, String name, Optional<ElementId> site) implements PhysicalElement {
}
