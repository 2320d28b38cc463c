package org.quorate.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The picture, as far as somebody has decided it: positions of elements that were moved by hand, folded containers.
/// What is not here is laid out by the program.
///
/// @param spots in the order of their ids
public record Diagram(Map<ElementId, Spot> spots) {

    public static final Diagram EMPTY = new Diagram(Map.of());

    public Diagram {
        spots = Ordered.copyOf(new TreeMap<>(spots));
    }

    public Optional<Spot> spot(ElementId id) {
        return Optional.ofNullable(spots.get(id));
    }

    public Diagram with(Map<ElementId, Spot> changed) {
        Map<ElementId, Spot> all = new LinkedHashMap<>(spots);
        all.putAll(changed);
        return new Diagram(all);
    }

    public Diagram without(Set<ElementId> ids) {
        Map<ElementId, Spot> rest = new LinkedHashMap<>(spots);
        rest.keySet().removeAll(ids);
        return new Diagram(rest);
    }

    /// Where an element is drawn, relative to the upper left corner of the element that contains it, in world units
    /// (a pixel at 100 %).
    ///
    /// @param at   empty: laid out by the program
    /// @param size empty: as its content asks
    public record Spot(Optional<Point> at, Optional<Size> size, boolean folded, boolean locked) {

        public static Spot at(double x, double y) {
            return new Spot(Optional.of(new Point(x, y)), Optional.empty(), false, false);
        }
    }

    public record Point(double x, double y) {
    }

    public record Size(double width, double height) {
    }
}
