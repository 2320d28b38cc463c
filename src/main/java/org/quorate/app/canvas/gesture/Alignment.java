package org.quorate.app.canvas.gesture;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.quorate.app.canvas.state.Picture;
import org.quorate.layout.Placed;
import org.quorate.layout.Rect;
import org.quorate.model.Diagram.Point;
import org.quorate.model.ElementId;
import org.quorate.model.edit.Edit;

/// Lines elements up with the one that was selected last, or spreads them evenly between the outermost two.
public enum Alignment {

    LEFT("Align left", true, Rect::x, false),
    RIGHT("Align right", true, Rect::right, false),
    TOP("Align top", false, Rect::y, false),
    BOTTOM("Align bottom", false, Rect::bottom, false),
    CENTRE_ACROSS("Centre across", true, Rect::centerX, false),
    CENTRE_DOWN("Centre down", false, Rect::centerY, false),
    DISTRIBUTE_ACROSS("Distribute across", true, Rect::centerX, true),
    DISTRIBUTE_DOWN("Distribute down", false, Rect::centerY, true);

    private final String label;
    private final boolean across;
    private final ToDoubleFunction<Rect> line;
    private final boolean spreads;

    Alignment(String label, boolean across, ToDoubleFunction<Rect> line, boolean spreads) {
        this.label = label;
        this.across = across;
        this.line = line;
        this.spreads = spreads;
    }

    /// How many elements it takes.
    public int least() {
        return spreads ? 3 : 2;
    }

    public Edit edit(Picture picture, Collection<ElementId> ids) {
        List<Placed> boxes = Movable.roots(picture, ids).stream().filter(placed -> Movable.isFree(picture, placed)).toList();
        Map<Placed, Point> shifts = new LinkedHashMap<>();
        if (boxes.size() >= least()) {
            List<Placed> order = spreads ? boxes.stream().sorted(Comparator.comparingDouble(this::at)).toList() : boxes;
            for (int i = 0; i < order.size(); i++) {
                double shift = wanted(order, i) - at(order.get(i));
                shifts.put(order.get(i), across ? new Point(shift, 0) : new Point(0, shift));
            }
        }
        return Movable.move(picture, label, shifts);
    }

    private double at(Placed placed) {
        return line.applyAsDouble(placed.bounds());
    }

    private double wanted(List<Placed> order, int number) {
        double last = at(order.getLast());
        if (!spreads) {
            return last;
        }
        double first = at(order.getFirst());
        return first + (last - first) * number / (order.size() - 1);
    }
}
