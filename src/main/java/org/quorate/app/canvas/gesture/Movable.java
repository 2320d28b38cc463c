package org.quorate.app.canvas.gesture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quorate.app.canvas.state.Picture;
import org.quorate.layout.BoxId;
import org.quorate.layout.Placed;
import org.quorate.model.Diagram;
import org.quorate.model.Diagram.Point;
import org.quorate.model.Diagram.Spot;
import org.quorate.model.ElementId;
import org.quorate.model.edit.Edit;

/// Positions on the drawing: what may be moved freely, and the edit that stores where it is.
public final class Movable {

    private Movable() {
    }

    /// Whether a box keeps the position that somebody gives it; others stand where they belong. A locked one does not.
    static boolean isFree(Picture picture, Placed placed) {
        boolean kind = switch (placed.kind()) {
            case SITE, RACK, HOST, STORAGE, QUORUM_DEVICE, NOTE, FENCE_DEVICE -> true;
            case ROOT, NETWORK, VM, GROUP, SERVICE, PDU, FENCE_STRIP, TRAY -> false;
        };
        return kind && placed.id().isElement() && placed.id().element().flatMap(picture.design().diagram()::spot).filter(Spot::locked).isEmpty();
    }

    /// The boxes of elements, without those that stand inside of another one of them.
    static List<Placed> roots(Picture picture, Collection<ElementId> ids) {
        List<Placed> boxes = ids.stream().flatMap(id -> picture.arrangement().show(id).stream()).distinct().toList();
        Set<BoxId> own = boxes.stream().map(Placed::id).collect(Collectors.toSet());
        return boxes.stream().filter(placed -> !isInside(picture, placed, own)).toList();
    }

    private static boolean isInside(Picture picture, Placed placed, Set<BoxId> boxes) {
        Optional<Placed> around = picture.arrangement().find(placed.parent()).filter(parent -> !parent.id().equals(placed.id()));
        return around.isPresent() && (boxes.contains(around.get().id()) || isInside(picture, around.get(), boxes));
    }

    /// Moves the free ones among the elements within what contains them. What stands beside them stays where it is.
    public static Edit move(Picture picture, Collection<ElementId> ids, double dx, double dy) {
        Map<Placed, Point> shifts = new LinkedHashMap<>();
        roots(picture, ids).stream().filter(placed -> isFree(picture, placed)).forEach(placed -> shifts.put(placed, new Point(dx, dy)));
        String what = shifts.size() == 1 ? name(picture, shifts.keySet().iterator().next()) : shifts.size() + " elements";
        return move(picture, "Move " + what, shifts);
    }

    /// Moves each of some boxes by its own distance.
    static Edit move(Picture picture, String label, Map<Placed, Point> shifts) {
        Map<ElementId, Point> positions = new LinkedHashMap<>();
        shifts.keySet().forEach(placed -> positions.putAll(picture.arrangement().siblings(placed.id())));
        shifts.forEach((placed, by) -> positions.put(placed.id().element().orElseThrow(),
                relative(placed, picture.around(placed), by.x(), by.y())));
        return storing(label, positions);
    }

    /// Gives boxes positions in another container, at the distance from where they are now.
    ///
    /// @param container empty: the whole drawing
    static Edit into(Picture picture, List<Placed> boxes, Optional<Placed> container, double dx, double dy) {
        Map<ElementId, Point> positions = new LinkedHashMap<>();
        container.map(placed -> picture.arrangement().children(placed.id())).orElseGet(() -> picture.arrangement().children(BoxId.ROOT)).stream()
                .findFirst().ifPresent(child -> positions.putAll(picture.arrangement().siblings(child.id())));
        boxes.stream().filter(placed -> isFree(picture, placed)).forEach(placed ->
                positions.put(placed.id().element().orElseThrow(), relative(placed, container, dx, dy)));
        return storing("Move", positions);
    }

    /// Gives a new element a position.
    static Edit at(ElementId id, Optional<Placed> container, double x, double y) {
        double left = container.map(placed -> placed.bounds().x()).orElse(0.0);
        double top = container.map(placed -> placed.bounds().y()).orElse(0.0);
        return storing("Place", Map.of(id, new Point(x - left, y - top)));
    }

    private static Point relative(Placed placed, Optional<Placed> container, double dx, double dy) {
        double left = container.map(around -> around.bounds().x()).orElse(0.0);
        double top = container.map(around -> around.bounds().y()).orElse(0.0);
        return new Point(Math.round(placed.bounds().x() + dx - left), Math.round(placed.bounds().y() + dy - top));
    }

    private static Edit storing(String label, Map<ElementId, Point> positions) {
        return Edit.of(label, design -> {
            Diagram diagram = design.diagram();
            Map<ElementId, Spot> spots = new LinkedHashMap<>();
            positions.forEach((id, at) -> {
                Spot old = diagram.spot(id).orElse(Spot.at(0, 0));
                spots.put(id, new Spot(Optional.of(at), old.size(), old.folded(), old.locked()));
            });
            return design.withDiagram(diagram.with(spots));
        });
    }

    private static String name(Picture picture, Placed placed) {
        return placed.id().element().flatMap(picture.design().topology()::find).map(org.quorate.model.Element::name).orElse("");
    }

    /// The elements of boxes, each once.
    static List<ElementId> elements(List<Placed> boxes) {
        List<ElementId> ids = new ArrayList<>();
        boxes.forEach(placed -> placed.id().element().filter(id -> !ids.contains(id)).ifPresent(ids::add));
        return ids;
    }
}
