package org.quorate.app.inspector;

/// An entry of a map of options, as a row of a form. Public, because forms reach records by reflection.
public record Option(String name, String value) {
}
