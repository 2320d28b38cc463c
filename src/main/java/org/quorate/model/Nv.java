package org.quorate.model;

import java.util.Optional;

/// A name/value pair (`nvpair`).
///
/// @param name empty: that of the pair whose value it shares
/// @param id the CIB id where it is not the one that an exporter would make
public record Nv(String name, Value value, Optional<String> id) {

    public static Nv of(String name, String text) {
        return new Nv(name, Value.of(text), Optional.empty());
    }

    /// The text of the value; empty for a secret and what is shared or absent.
    public Optional<String> text() {
        return value instanceof Value.Text(String text) ? Optional.of(text) : Optional.empty();
    }
}
