package org.quorate.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.DoubleUnaryOperator;
import org.quorate.layout.Laid.Child;
import org.quorate.model.Diagram.Size;

/// Puts blocks (sites, racks, and what stands beside them) into rows.
///
/// @param perRow blocks in a row, at least one
/// @param gap    between blocks and between rows
record Rows(int perRow, double gap) {

    /// width to height of a window with its panels open
    private static final double SCREEN = 1.5;
    /// what one more row must gain
    private static final double ROW_PENALTY = 0.1;

    /// How far the whole is from the shape of a screen; 0 is best.
    ///
    /// @param extra what stands above and below the blocks: its height by the width that there is
    static double cost(List<Size> blocks, int perRow, double gap, DoubleUnaryOperator extra) {
        double width = 1;
        double height = 1;
        int rows = 0;
        for (int start = 0; start < blocks.size(); start += perRow, rows++) {
            List<Size> row = blocks.subList(start, Math.min(blocks.size(), start + perRow));
            width = Math.max(width, row.stream().mapToDouble(Size::width).sum() + gap * (row.size() - 1));
            height += row.stream().mapToDouble(Size::height).max().orElse(0) + gap;
        }
        return Math.abs(Math.log(width / (height + extra.applyAsDouble(width)) / SCREEN)) + ROW_PENALTY * (rows - 1);
    }

    /// @param loose   boxes that make one block in columns, after the others
    /// @param fixed   boxes at given positions
    /// @param stretch makes a block as high as its row
    /// @return the fixed and the placed ones
    List<Child> place(List<Laid> blocks, List<Laid> loose, Columns columns, double left, double top, List<Child> fixed,
                      BiFunction<Laid, Double, Laid> stretch) {
        List<Child> placed = new ArrayList<>(fixed);
        double y = top;
        double x = left;
        int inRow = 0;
        double bottom = top;
        for (int start = 0; start < blocks.size(); start += perRow) {
            List<Laid> row = blocks.subList(start, Math.min(blocks.size(), start + perRow));
            double height = row.stream().mapToDouble(Laid::height).max().orElse(0);
            y = start == 0 ? top : bottom + gap;
            x = left;
            for (Laid laid : row) {
                Child child = Columns.clear(new Child(stretch.apply(laid, height), x, y), fixed);
                placed.add(child);
                x = child.right() + gap;
                bottom = Math.max(bottom, child.bottom());
            }
            inRow = row.size();
        }
        boolean besides = inRow > 0 && inRow < perRow;
        double looseTop = besides || blocks.isEmpty() ? y : bottom + gap;
        List<Child> beside = columns.place(loose, besides ? x : left, looseTop, fixed);
        placed.addAll(beside.subList(fixed.size(), beside.size()));
        return placed;
    }
}
