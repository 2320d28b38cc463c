package org.quorate.export;

import java.util.List;

import org.quorate.finding.LeftOut;
import org.quorate.model.ElementId;

/// An exported text and what has to be known about it.
///
/// @param leftOut what the format cannot express
/// @param origins which lines come from which elements, in the order of the lines; lines without an origin belong to
///                the format
public record ExportResult(String text, List<LeftOut> leftOut, List<Origin> origins) {
    public ExportResult {
        leftOut = List.copyOf(leftOut);
        origins = List.copyOf(origins);
    }

    /// A range of lines, counted from 1, both ends included, and the elements that they say something of.
    public record Origin(int firstLine, int lastLine, List<ElementId> elements) {
        public Origin {
            elements = List.copyOf(elements);
        }
    }
}
