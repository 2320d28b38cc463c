package org.quorate.app.canvas.state;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.quorate.layout.Rect;

/// Finds things by where they are: a grid of cells, each with the things that touch it. Immutable; building takes time
/// linear in the number of things, a query in the number of things near the area.
///
/// @param <T> what is found
public final class SpatialIndex<T> {

    private static final double CELL = 512;
    /// things that touch more cells than this are tried for every query instead
    private static final int MANY_CELLS = 64;

    private final List<T> things;
    private final Function<? super T, Rect> bounds;
    private final Map<Long, List<Integer>> cells = new HashMap<>();
    private final List<Integer> large = new ArrayList<>();

    /// @param things in the order in which queries return them
    public SpatialIndex(List<T> things, Function<? super T, Rect> bounds) {
        this.things = List.copyOf(things);
        this.bounds = bounds;
        for (int i = 0; i < this.things.size(); i++) {
            enter(i, bounds.apply(this.things.get(i)));
        }
    }

    private void enter(int number, Rect area) {
        long count = (long) (cell(area.right()) - cell(area.x()) + 1) * (cell(area.bottom()) - cell(area.y()) + 1);
        if (count > MANY_CELLS) {
            large.add(number);
            return;
        }
        for (int column = cell(area.x()); column <= cell(area.right()); column++) {
            for (int row = cell(area.y()); row <= cell(area.bottom()); row++) {
                cells.computeIfAbsent(key(column, row), _ -> new ArrayList<>()).add(number);
            }
        }
    }

    /// What overlaps an area, or touches it at an edge.
    public List<T> in(Rect area) {
        BitSet candidates = new BitSet(things.size());
        large.forEach(candidates::set);
        long wanted = (long) (cell(area.right()) - cell(area.x()) + 1) * (cell(area.bottom()) - cell(area.y()) + 1);
        if (wanted > cells.size()) {
            candidates.set(0, things.size());
        } else {
            collect(area, candidates);
        }
        return candidates.stream().mapToObj(things::get).filter(thing -> touches(bounds.apply(thing), area)).toList();
    }

    private void collect(Rect area, BitSet candidates) {
        for (int column = cell(area.x()); column <= cell(area.right()); column++) {
            for (int row = cell(area.y()); row <= cell(area.bottom()); row++) {
                cells.getOrDefault(key(column, row), List.of()).forEach(candidates::set);
            }
        }
    }

    /// What contains a point, in order.
    public List<T> at(double x, double y) {
        return in(new Rect(x, y, 0, 0)).stream().filter(thing -> bounds.apply(thing).contains(x, y)).toList();
    }

    private static boolean touches(Rect a, Rect b) {
        return a.x() <= b.right() && b.x() <= a.right() && a.y() <= b.bottom() && b.y() <= a.bottom();
    }

    private static int cell(double position) {
        return (int) Math.floor(position / CELL);
    }

    private static long key(int column, int row) {
        return (long) column << 32 | row & 0xFFFFFFFFL;
    }
}
