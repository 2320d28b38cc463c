package org.quorate.template;

/// A count that a template takes.
public record Parameter(String name, String description, int byDefault, int least, int most) {
}
