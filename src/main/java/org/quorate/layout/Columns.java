package org.quorate.layout;

import java.util.ArrayList;
import java.util.List;
import org.quorate.layout.Laid.Child;
import org.quorate.model.Diagram.Size;

/// Puts boxes into columns, each box into the column that is shortest so far. Boxes whose position is given stand there;
/// the others go around them.
///
/// @param count of columns, at least one
/// @param gapX  between columns
/// @param gapY  between boxes of a column
record Columns(int count, double gapX, double gapY) {

    /// @param fixed boxes at given positions
    /// @return the fixed and the placed ones
    List<Child> place(List<Laid> boxes, double left, double top, List<Child> fixed) {
        List<List<Laid>> columns = deal(boxes);
        List<Child> placed = new ArrayList<>(fixed);
        double x = left;
        for (List<Laid> column : columns) {
            double y = top;
            double width = 0;
            for (Laid laid : column) {
                Child child = clear(new Child(laid, x, y), fixed);
                placed.add(child);
                y = child.bottom() + gapY;
                width = Math.max(width, laid.width());
            }
            x += width + gapX;
        }
        return placed;
    }

    private List<List<Laid>> deal(List<Laid> boxes) {
        List<List<Laid>> columns = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            columns.add(new ArrayList<>());
        }
        double[] heights = new double[count];
        for (Laid laid : boxes) {
            int shortest = 0;
            for (int i = 1; i < count; i++) {
                shortest = heights[i] < heights[shortest] ? i : shortest;
            }
            columns.get(shortest).add(laid);
            heights[shortest] += laid.height() + gapY;
        }
        return columns;
    }

    /// The size that the columns take without given positions.
    Size size(List<Laid> boxes) {
        List<List<Laid>> columns = deal(boxes).stream().filter(column -> !column.isEmpty()).toList();
        double width = columns.stream().mapToDouble(column -> column.stream().mapToDouble(Laid::width).max().orElse(0)).sum()
                + gapX * Math.max(0, columns.size() - 1);
        double height = columns.stream().mapToDouble(column -> column.stream().mapToDouble(laid -> laid.height() + gapY).sum() - gapY)
                .max().orElse(0);
        return new Size(width, height);
    }

    /// Moved down until it overlaps none of the fixed ones.
    static Child clear(Child child, List<Child> fixed) {
        Child at = child;
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Child other : fixed) {
                if (at.rect().grown(4).overlaps(other.rect())) {
                    at = new Child(at.laid(), at.x(), other.bottom() + 8);
                    moved = true;
                }
            }
        }
        return at;
    }
}
