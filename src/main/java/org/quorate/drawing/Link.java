package org.quorate.drawing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quorate.layout.BoxId;
import org.quorate.model.Diagram.Point;

/// A line between two boxes.
///
/// @param id      the element that makes it (a constraint), or a part of the one that it starts from
/// @param caption what a reader without eyes is told
/// @param ends    the boxes and elements that it belongs to: it is shown when one of them is selected
/// @param route   its corners, each segment along an axis
/// @param label   empty: none
record Link(BoxId id, LinkKind kind, String caption, Set<BoxId> ends, List<Point> route, End start, End end, Label label) {

    Link {
        ends = Set.copyOf(ends);
        route = List.copyOf(route);
    }

    /// What is written on a line.
    ///
    /// @param at its middle; empty: on the middle of the longest segment
    record Label(String text, Optional<Point> at) {

        static final Label NONE = new Label("", Optional.empty());

        static Label of(String text) {
            return new Label(text, Optional.empty());
        }
    }

    /// How a line ends.
    enum End { NONE, SQUARE, HOLLOW, TRIANGLE, DIAMOND, BAR }
}
