package org.quorate.layout;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quorate.layout.Box.Kind;
import org.quorate.model.Diagram;
import org.quorate.model.Diagram.Point;
import org.quorate.model.Diagram.Spot;
import org.quorate.model.ElementId;

/// Where every visible box lies.
public final class Arrangement {

    private static final Set<Kind> MOVABLE = EnumSet.of(Kind.SITE, Kind.RACK, Kind.HOST, Kind.STORAGE, Kind.QUORUM_DEVICE, Kind.NOTE);

    private final Containment containment;
    private final Map<BoxId, Placed> boxes;
    private final Map<BoxId, BoxId> hidden;
    private final Rect bounds;

    /// @param boxes  in the order in which they are painted: each after the one around it
    /// @param hidden boxes inside folded or compact ones, with that one
    Arrangement(Containment containment, Map<BoxId, Placed> boxes, Map<BoxId, BoxId> hidden) {
        this.containment = containment;
        this.boxes = new LinkedHashMap<>(boxes);
        this.hidden = Map.copyOf(hidden);
        this.bounds = boxes.values().stream().filter(placed -> placed.kind() != Kind.ROOT).map(Placed::bounds).reduce(Rect::union)
                .orElse(new Rect(0, 0, 0, 0));
    }

    /// Every visible box, each after the one around it. The first is the root.
    public Collection<Placed> boxes() {
        return java.util.Collections.unmodifiableCollection(boxes.values());
    }

    public Containment containment() {
        return containment;
    }

    /// Of everything visible.
    public Rect bounds() {
        return bounds;
    }

    /// A visible box.
    public Optional<Placed> find(BoxId id) {
        return Optional.ofNullable(boxes.get(id));
    }

    /// The visible box that shows an element: its own, that of what stands for it, or the closed one around it. Empty for
    /// what is drawn as a link (constraints, fencing levels) or not at all.
    public Optional<Placed> show(ElementId element) {
        return containment.standIn(element).map(box -> hidden.getOrDefault(box, box)).flatMap(this::find);
    }

    public Optional<Rect> bounds(ElementId element) {
        return show(element).map(Placed::bounds);
    }

    /// The innermost box at a point; empty outside of all but the root.
    public Optional<BoxId> at(double x, double y) {
        return boxes.values().stream().filter(placed -> placed.kind() != Kind.ROOT && placed.bounds().contains(x, y))
                .reduce((_, inner) -> inner).map(Placed::id);
    }

    /// The boxes directly inside a box, in the order in which they are painted.
    public List<Placed> children(BoxId parent) {
        return boxes.values().stream().filter(placed -> placed.parent().equals(parent) && placed.kind() != Kind.ROOT).toList();
    }

    /// The positions of the movable boxes beside a box, itself included: stored together, a move of one leaves the
    /// others where they are.
    public Map<ElementId, Point> siblings(BoxId id) {
        Map<ElementId, Point> positions = new LinkedHashMap<>();
        find(id).stream().flatMap(placed -> children(placed.parent()).stream()).filter(Arrangement::isMovable)
                .forEach(sibling -> positions.put(sibling.id().element().orElseThrow(), relative(sibling)));
        return positions;
    }

    /// A diagram with the positions of all movable boxes as they are; sizes, folding and locks as in the given one.
    public Diagram positions(Diagram diagram) {
        Map<ElementId, Spot> spots = new LinkedHashMap<>();
        boxes.values().stream().filter(Arrangement::isMovable).forEach(placed -> {
            ElementId id = placed.id().element().orElseThrow();
            Spot spot = diagram.spot(id).orElse(Spot.at(0, 0));
            spots.put(id, new Spot(Optional.of(relative(placed)), spot.size(), spot.folded(), spot.locked()));
        });
        return diagram.with(spots);
    }

    private static boolean isMovable(Placed placed) {
        return placed.id().isElement() && MOVABLE.contains(placed.kind());
    }

    /// The position relative to the box around it, as a [Spot] has it.
    public Point relative(Placed placed) {
        Rect around = boxes.get(placed.parent()).bounds();
        return new Point(placed.bounds().x() - around.x(), placed.bounds().y() - around.y());
    }
}
