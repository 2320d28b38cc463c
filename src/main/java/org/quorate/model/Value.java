package org.quorate.model;

import java.util.Optional;

/// The value of a name/value pair.
public sealed interface Value {

    static Value of(String text) {
        return new Text(text);
    }

    /// Plain text, in the open.
    record Text(String text) implements Value {
    }

    /// A secret, by its name. The secret itself is never in a design.
    ///
    /// @param name letters, digits, `.`, `_` and `-`
    record Secret(String name) implements Value {

        private static final String OPENING = "@secret:";
        private static final String CLOSING = "@";

        /// @throws IllegalArgumentException if the name has another form
        public Secret {
            if (!ElementId.isValid(name)) {
                throw new IllegalArgumentException("a secret's name has letters, digits, '.', '_' and '-': " + name);
            }
        }

        /// What stands for the secret in a CIB, where there has to be a value: `@secret:NAME@`. A script fills it in, and
        /// refuses to push one that is left.
        public String placeholder() {
            return OPENING + name + CLOSING;
        }

        /// The secret that a placeholder stands for.
        public static Optional<Secret> ofPlaceholder(String text) {
            boolean marked = text.startsWith(OPENING) && text.endsWith(CLOSING) && text.length() > OPENING.length() + CLOSING.length();
            return Optional.of(text).filter(_ -> marked).map(t -> t.substring(OPENING.length(), t.length() - CLOSING.length()))
                    .filter(ElementId::isValid).map(Secret::new);
        }
    }
}
