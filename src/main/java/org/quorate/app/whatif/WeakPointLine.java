package org.quorate.app.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A line of the list of weak points.
sealed interface WeakPointLine {

    /// Opens and closes what belongs to it.
    record Head(WeakPointGroup group, boolean open) implements WeakPointLine {
    }

    /// Stands for several that are alike; opens and closes them.
    record Fold(AlikePoints points, boolean open) implements WeakPointLine {
    }

    /// @param inside whether it is one of several that are alike
    record Point(WeakPoint point, boolean inside) implements WeakPointLine {
    }

    /// There are none.
    record None(String sentence) implements WeakPointLine {
    }

    /// @param closed   titles of groups of which only the head is shown
    /// @param unfolded those alike that are shown one by one
    static List<WeakPointLine> of(List<WeakPointGroup> groups, Set<String> closed, Set<AlikePoints> unfolded) {
        List<WeakPointLine> lines = new ArrayList<>();
        for (WeakPointGroup group : groups) {
            boolean open = !closed.contains(group.title());
            lines.add(new Head(group, open));
            if (open && group.points().isEmpty()) {
                lines.add(new None(group.title().equals(WeakPointGroup.SINGLE) ? "No single failure takes quorum, fencing or a service along." : "None was found."));
            }
            if (open) {
                AlikePoints.of(group.points()).forEach(alike -> add(lines, alike, unfolded.contains(alike)));
            }
        }
        return lines;
    }

    private static void add(List<WeakPointLine> lines, AlikePoints alike, boolean open) {
        if (!alike.isOne()) {
            lines.add(new Fold(alike, open));
        }
        if (alike.isOne() || open) {
            alike.points().forEach(point -> lines.add(new Point(point, !alike.isOne())));
        }
    }
}
