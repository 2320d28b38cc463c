package org.quorate.app.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A line of the list of weak points.
sealed interface WeakPointLine {

    /// Opens and closes what belongs to it.
    record Head(WeakPointGroup group, boolean open) implements WeakPointLine {
    }

    record Point(WeakPoint point) implements WeakPointLine {
    }

    /// There are none.
    record None(String sentence) implements WeakPointLine {
    }

    /// @param closed titles of groups of which only the head is shown
    static List<WeakPointLine> of(List<WeakPointGroup> groups, Set<String> closed) {
        List<WeakPointLine> lines = new ArrayList<>();
        for (WeakPointGroup group : groups) {
            boolean open = !closed.contains(group.title());
            lines.add(new Head(group, open));
            if (open && group.points().isEmpty()) {
                lines.add(new None(group.title().equals(WeakPointGroup.SINGLE) ? "No single failure takes quorum, fencing or a service along." : "None was found."));
            }
            if (open) {
                group.points().forEach(point -> lines.add(new Point(point)));
            }
        }
        return lines;
    }
}
