package org.quorate.designfile.yaml;

/// Where something stands in a file.
///
/// @param line   counted from 1; 0: not from a file
/// @param column counted from 1; 0: not from a file
public record Place(int line, int column) {

    public static final Place NONE = new Place(0, 0);
}
