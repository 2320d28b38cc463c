package org.quorate.drawing;

import java.util.List;
import org.quorate.layout.Rect;

/// A whole drawing, ready for painting.
///
/// @param bounds of everything
/// @param groups in the order in which they are painted
public record DisplayList(View view, Rect bounds, List<Group> groups) {

    public DisplayList {
        groups = List.copyOf(groups);
    }
}
