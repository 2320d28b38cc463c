package org.quorate.app.canvas.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quorate.layout.Box;
import org.quorate.layout.Placed;
import org.quorate.layout.Rect;

/// The handles of the one selected element: at its corners, to resize what has a free size, and at the middles of its edges,
/// to draw links from.
public final class Handles {

    private static final double OUTSIDE_PX = 4;

    private Handles() {
    }

    /// What a handle is for.
    public enum Use {
        /// a sign of selection only
        CORNER(8), RESIZE(8), LINK(10);

        private final double px;

        Use(double px) {
            this.px = px;
        }
    }

    /// @param across -1 the left edge, 0 the middle, 1 the right edge
    /// @param down   -1 the upper edge, 0 the middle, 1 the lower edge
    /// @param bounds of the element, in world units
    public record Handle(Use use, int across, int down, Rect bounds) {

        /// Where it is on the screen.
        public Rect square(Viewport viewport) {
            Rect frame = viewport.screen(bounds).grown(OUTSIDE_PX);
            double x = frame.centerX() + across * frame.width() / 2;
            double y = frame.centerY() + down * frame.height() / 2;
            return new Rect(Math.round(x - use.px / 2), Math.round(y - use.px / 2), use.px, use.px);
        }
    }

    /// Those of the selected element; none where several are selected or it is not in the picture.
    public static List<Handle> of(CanvasModel model) {
        if (model.selection().ids().size() != 1) {
            return List.of();
        }
        Optional<Placed> placed = model.selection().primary().flatMap(model.picture().arrangement()::show);
        return placed.map(Handles::around).orElse(List.of());
    }

    private static List<Handle> around(Placed placed) {
        boolean resizable = (placed.kind() == Box.Kind.RACK || placed.kind() == Box.Kind.SITE) && !placed.isClosed();
        List<Handle> handles = new ArrayList<>();
        for (int across = -1; across <= 1; across += 2) {
            for (int down = -1; down <= 1; down += 2) {
                handles.add(new Handle(resizable ? Use.RESIZE : Use.CORNER, across, down, placed.bounds()));
            }
        }
        handles.add(new Handle(Use.LINK, -1, 0, placed.bounds()));
        handles.add(new Handle(Use.LINK, 1, 0, placed.bounds()));
        handles.add(new Handle(Use.LINK, 0, -1, placed.bounds()));
        handles.add(new Handle(Use.LINK, 0, 1, placed.bounds()));
        return handles;
    }

    /// The handle at a point of the screen that does something.
    public static Optional<Handle> at(CanvasModel model, double x, double y) {
        return of(model).stream().filter(handle -> handle.use() != Use.CORNER && handle.square(model.viewport()).grown(2).contains(x, y)).findFirst();
    }
}
