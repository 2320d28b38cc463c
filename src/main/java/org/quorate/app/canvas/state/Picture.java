package org.quorate.app.canvas.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quorate.analysis.Facts;
import org.quorate.drawing.Level;
import org.quorate.layout.Arrangement;
import org.quorate.layout.Box;
import org.quorate.layout.BoxId;
import org.quorate.layout.Containment;
import org.quorate.layout.Packing;
import org.quorate.layout.Placed;
import org.quorate.layout.Rect;
import org.quorate.model.Design;
import org.quorate.model.ElementId;
import org.quorate.simulate.Placement;

/// A design with its facts and where everything stands: what can be pointed at. Immutable.
public final class Picture {

    private final Design design;
    private final Facts facts;
    private final Placement placement;
    private final Arrangement arrangement;
    private final SpatialIndex<Placed> index;

    private Picture(Design design, Facts facts, Placement placement) {
        this.design = design;
        this.facts = facts;
        this.placement = placement;
        this.arrangement = Packing.arrange(Containment.of(design, facts, placement), design.diagram());
        this.index = new SpatialIndex<>(arrangement.boxes().stream().filter(placed -> placed.kind() != Box.Kind.ROOT).toList(), Placed::bounds);
    }

    public static Picture of(Design design) {
        Facts facts = Facts.of(design.topology());
        return new Picture(design, facts, Placement.estimate(facts));
    }

    /// The picture of a design that has come out of this one: what did not change is not computed again.
    public Picture next(Design changed) {
        return changed.topology() == design.topology() ? new Picture(changed, facts, placement) : of(changed);
    }

    public Design design() {
        return design;
    }

    public Facts facts() {
        return facts;
    }

    public Arrangement arrangement() {
        return arrangement;
    }

    /// Where an element is, or what stands for it.
    public Optional<Rect> boundsOf(ElementId id) {
        return arrangement.bounds(id);
    }

    /// What encloses a set of elements.
    public Optional<Rect> boundsOf(Collection<ElementId> ids) {
        return ids.stream().flatMap(id -> boundsOf(id).stream()).reduce(Rect::union);
    }

    /// The boxes of an area, each after the one around it.
    public List<Placed> in(Rect area) {
        return index.in(area);
    }

    /// The boxes of elements at a point that are told apart at a level of detail, the innermost first.
    public List<Placed> at(double x, double y, Level level) {
        return index.at(x, y).stream().filter(placed -> placed.id().element().isPresent() && isTold(placed, level)).toList().reversed();
    }

    private static boolean isTold(Placed placed, Level level) {
        return switch (placed.kind()) {
            case VM, FENCE_DEVICE, PDU, NETWORK, NOTE -> level != Level.MAP;
            case GROUP, SERVICE -> level.compareTo(Level.OVERVIEW) >= 0;
            case ROOT, SITE, RACK, HOST, STORAGE, QUORUM_DEVICE, FENCE_STRIP, TRAY -> true;
        };
    }

    /// The elements whose boxes lie within an area altogether, without those inside of others of them.
    public Set<ElementId> within(Rect area) {
        Set<BoxId> inside = new LinkedHashSet<>();
        Set<ElementId> found = new LinkedHashSet<>();
        for (Placed placed : index.in(area)) {
            if (area.contains(placed.bounds())) {
                inside.add(placed.id());
                if (!inside.contains(placed.parent())) {
                    placed.id().element().ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /// The box around a box that stands for an element; empty where that is the whole drawing.
    public Optional<Placed> around(Placed placed) {
        Optional<Placed> parent = arrangement.find(placed.parent()).filter(box -> box.kind() != Box.Kind.ROOT);
        return parent.isPresent() && parent.get().id().element().isEmpty() ? around(parent.get()) : parent;
    }

    /// A box and everything visible inside of it, parents before children.
    public List<Placed> tree(BoxId id) {
        List<Placed> all = new ArrayList<>();
        arrangement.find(id).ifPresent(placed -> {
            all.add(placed);
            arrangement.children(id).forEach(child -> all.addAll(tree(child.id())));
        });
        return all;
    }
}
