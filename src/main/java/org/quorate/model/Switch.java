package org.quorate.model;

import java.util.List;
import java.util.Optional;

/// @param place    the [Rack] or [Site] it stands in
/// @param networks the [Network]s it carries
public record Switch(ElementId id, String name, Optional<ElementId> place, List<ElementId> networks,
                     List<PowerSupply> supplies) implements PhysicalElement {

    public Switch {
        networks = List.copyOf(networks);
        supplies = List.copyOf(supplies);
    }
}
