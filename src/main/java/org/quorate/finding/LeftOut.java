package org.quorate.finding;

import java.util.Optional;

import org.quorate.model.ElementId;

/// Something that a design says and an exported text does not.
///
/// @param element what it is about; empty: the design as a whole
/// @param message a sentence: what is left out, and why
public record LeftOut(Optional<ElementId> element, String message) {
    public static LeftOut of(String message) {
        return new LeftOut(Optional.empty(), message);
    }

    public static LeftOut of(ElementId element, String message) {
        return new LeftOut(Optional.of(element), message);
    }
}
