package org.quorate.model;

import java.util.regex.Pattern;

/// The permanent identity of an element within its design: never shown where a name would do, never changed by a rename.
///
/// @param value letters, digits, `.`, `_` and `-`, starting with a letter or digit; at most 200 characters
public record ElementId(String value) implements Comparable<ElementId> {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,199}");

    /// @throws IllegalArgumentException if the value has another form
    public ElementId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("an id has letters, digits, '.', '_' and '-', at most 200, and starts with a letter or digit: " + value);
        }
    }

    public static ElementId of(String value) {
        return new ElementId(value);
    }

    public static boolean isValid(String value) {
        return FORM.matcher(value).matches();
    }

    @Override
    public int compareTo(ElementId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
