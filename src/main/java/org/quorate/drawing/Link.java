package org.quorate.drawing;

import java.util.List;
import java.util.Set;
import org.quorate.layout.BoxId;
import org.quorate.model.Diagram.Point;

/// A line between two boxes.
///
/// @param id      the element that makes it (a constraint), or a part of the one that it starts from
/// @param caption what a reader without eyes is told
/// @param ends    the boxes and elements that it belongs to: it is shown when one of them is selected
/// @param route   its corners, each segment along an axis
/// @param label   on its first segment; empty: none
record Link(BoxId id, LinkKind kind, String caption, Set<BoxId> ends, List<Point> route, End start, End end, String label) {

    Link {
        ends = Set.copyOf(ends);
        route = List.copyOf(route);
    }

    /// How a line ends.
    enum End { NONE, SQUARE, HOLLOW, TRIANGLE, DIAMOND, BAR }
}
