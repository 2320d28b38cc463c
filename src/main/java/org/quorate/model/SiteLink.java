package org.quorate.model;

import java.util.Optional;

/// The connection between two sites.
///
/// @param roundTrip round-trip time in milliseconds
public record SiteLink(ElementId id, String name, ElementId from, ElementId to, Optional<Double> roundTrip) implements PhysicalElement {
}
