package org.quorate.drawing;

import java.util.List;
import org.quorate.layout.BoxId;
import org.quorate.layout.Rect;

/// The shapes of one thing, in the order in which they are painted.
///
/// @param id     what is drawn
/// @param name   what a reader without eyes is told: "cluster node node1"
/// @param bounds everything it paints is inside, marks at its edge included
public record Group(BoxId id, String name, Layer layer, Rect bounds, List<Shape> shapes) {

    public Group {
        shapes = List.copyOf(shapes);
    }

    /// What is painted before what.
    public enum Layer { GROUND, LINKS, ELEMENTS, LABELS, MARKS }
}
