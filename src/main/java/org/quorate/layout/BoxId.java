package org.quorate.layout;

import java.util.Comparator;
import java.util.Optional;
import org.quorate.model.ElementId;

/// What a box of the drawing stands for: an element, or a part that the drawing makes of one or of the whole design.
///
/// @param element empty: a part of the whole design
/// @param part    empty: the element itself; else for instance an instance of a clone, `ping:1`
public record BoxId(Optional<ElementId> element, String part) implements Comparable<BoxId> {

    /// the whole drawing
    public static final BoxId ROOT = new BoxId(Optional.empty(), "");

    private static final Comparator<BoxId> ORDER =
            Comparator.comparing((BoxId id) -> id.element.map(ElementId::value).orElse("")).thenComparing(id -> id.part);

    public static BoxId of(ElementId element) {
        return new BoxId(Optional.of(element), "");
    }

    public static BoxId of(ElementId element, String part) {
        return new BoxId(Optional.of(element), part);
    }

    /// A part of the same element, or of the design.
    public BoxId part(String name) {
        return new BoxId(element, name);
    }

    /// Whether it is an element as a whole, so that a position can be stored for it.
    public boolean isElement() {
        return element.isPresent() && part.isEmpty();
    }

    @Override
    public int compareTo(BoxId other) {
        return ORDER.compare(this, other);
    }

    /// `node1`, `ping/ping:1`, `/tray`
    @Override
    public String toString() {
        return element.map(ElementId::value).orElse("") + (part.isEmpty() ? "" : "/" + part);
    }
}
