package org.quorate.drawing;

/// How wide text is.
public interface TextMeasure {

    /// The width in the font's own unit of size.
    double width(String text, Font font);
}
