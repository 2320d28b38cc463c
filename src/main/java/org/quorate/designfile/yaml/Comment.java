package org.quorate.designfile.yaml;

/// A comment as it stands in a file.
///
/// @param text    what follows the `#`
/// @param ownLine whether nothing stands before it on its line
public record Comment(Place place, String text, boolean ownLine) {
}
