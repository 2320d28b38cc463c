package org.quorate.model;

/// A data centre or another place with a fate of its own.
public record Site(ElementId id, String name) implements PhysicalElement {
}
