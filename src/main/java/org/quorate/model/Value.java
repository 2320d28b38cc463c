package org.quorate.model;

/// The value of a name/value pair.
public sealed interface Value {

    static Value of(String text) {
        return new Text(text);
    }

    /// Plain text, in the open.
    record Text(String text) implements Value {
    }

    /// That of another pair, by its CIB id (`id-ref`).
    record Shared(String pair) implements Value {
    }

    /// None: the pair has a name alone.
    record Absent() implements Value {
    }

    /// A secret, by its name. The secret itself is never in a design.
    ///
    /// @param name letters, digits, `.`, `_` and `-`
    record Secret(String name) implements Value {

        /// @throws IllegalArgumentException if the name has another form
        public Secret {
            if (!ElementId.isValid(name)) {
                throw new IllegalArgumentException("a secret's name has letters, digits, '.', '_' and '-': " + name);
            }
        }
    }
}
