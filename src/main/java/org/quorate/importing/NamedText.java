package org.quorate.importing;

/// The text of a file.
///
/// @param name as the user gave it, for messages
public record NamedText(String name, String text) {
}
