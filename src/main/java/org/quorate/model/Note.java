package org.quorate.model;

/// A remark on the drawing. It has no effect on anything.
public record Note(ElementId id, String name, String text) implements Element {
}
