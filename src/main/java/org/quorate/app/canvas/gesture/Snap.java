package org.quorate.app.canvas.gesture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.quorate.app.canvas.state.Feedback.Guide;
import org.quorate.layout.Rect;

/// Draws what is moved to the edges and middles of its neighbours, and otherwise to the grid.
///
/// @param reach how near an edge must be, in world units
public record Snap(List<Rect> neighbours, double reach) {

    /// distance of the grid's dots
    public static final double GRID = 20;

    /// @param guides the lines that were snapped to
    public record Snapped(double dx, double dy, List<Guide> guides) {
    }

    /// @param bounds before the move
    public Snapped move(Rect bounds, double dx, double dy) {
        Rect moved = bounds.moved(dx, dy);
        Optional<Line> across = nearest(xs(moved), neighbours.stream().flatMapToDouble(Snap::xs));
        Optional<Line> down = nearest(ys(moved), neighbours.stream().flatMapToDouble(Snap::ys));
        List<Guide> guides = new ArrayList<>();
        across.ifPresent(line -> guides.add(new Guide(true, line.at)));
        down.ifPresent(line -> guides.add(new Guide(false, line.at)));
        return new Snapped(dx + across.map(Line::shift).orElseGet(() -> toGrid(moved.x()) - moved.x()),
                dy + down.map(Line::shift).orElseGet(() -> toGrid(moved.y()) - moved.y()), guides);
    }

    /// @param shift what is missing to the line
    private record Line(double at, double shift) {
    }

    private Optional<Line> nearest(DoubleStream moved, DoubleStream fixed) {
        double[] edges = moved.toArray();
        return fixed.mapToObj(at -> DoubleStream.of(edges).mapToObj(edge -> new Line(at, at - edge))
                        .min(Comparator.comparingDouble(line -> Math.abs(line.shift))).orElseThrow())
                .filter(line -> Math.abs(line.shift) <= reach).min(Comparator.comparingDouble(line -> Math.abs(line.shift)));
    }

    private static DoubleStream xs(Rect rect) {
        return DoubleStream.of(rect.x(), rect.centerX(), rect.right());
    }

    private static DoubleStream ys(Rect rect) {
        return DoubleStream.of(rect.y(), rect.centerY(), rect.bottom());
    }

    public static double toGrid(double position) {
        return Math.round(position / GRID) * GRID;
    }
}
