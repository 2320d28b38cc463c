package org.quorate.app.canvas.gesture;

import java.util.List;
import java.util.Optional;
import org.quorate.app.canvas.state.CanvasModel;
import org.quorate.drawing.Level;
import org.quorate.layout.Box;
import org.quorate.layout.Placed;
import org.quorate.layout.Sizes;
import org.quorate.model.ElementId;

/// The main button is pressed and nobody knows yet whether it becomes a click (which selects) or a drag (which moves, or
/// opens a rubber band).
public final class Press implements Gesture {

    private static final double DRAG_PX = 4;
    /// width of the sign by which a container is folded, in world units
    private static final double CHEVRON = 22;

    private final CanvasModel model;
    private final Chooser chooser;
    private final Pointer start;
    private final List<Placed> hit;
    private Optional<Gesture> drag = Optional.empty();

    public Press(CanvasModel model, Chooser chooser, Pointer start) {
        this.model = model;
        this.chooser = chooser;
        this.start = start;
        this.hit = model.hit(start.x(), start.y());
    }

    @Override
    public void drag(Pointer pointer) {
        if (drag.isEmpty() && Math.hypot(pointer.x() - start.x(), pointer.y() - start.y()) > DRAG_PX) {
            drag = Optional.of(begin());
        }
        drag.ifPresent(gesture -> gesture.drag(pointer));
    }

    private Gesture begin() {
        Optional<ElementId> grabbed = hit.stream().findFirst().filter(this::isGrabbed).flatMap(placed -> placed.id().element());
        if (grabbed.isEmpty()) {
            return new RubberBand(model, start);
        }
        if (!model.selection().contains(grabbed.get())) {
            model.selection().set(grabbed.get());
        }
        return new MoveGesture(model, chooser, start);
    }

    /// Sites and racks are grabbed at their heading or when they are selected; on their ground a rubber band begins.
    private boolean isGrabbed(Placed placed) {
        boolean heading = model.viewport().worldY(start.y()) < placed.bounds().y() + Sizes.HEADER;
        return !isPlace(placed) || heading || placed.id().element().filter(model.selection()::contains).isPresent();
    }

    @Override
    public void finish(Pointer pointer) {
        drag.ifPresentOrElse(gesture -> gesture.finish(pointer), () -> click(pointer));
    }

    private void click(Pointer pointer) {
        Optional<ElementId> folded = hit.stream().findFirst().filter(this::isOnChevron).flatMap(placed -> placed.id().element());
        if (folded.isPresent()) {
            model.session().commit(Spots.fold(model.session().design(), List.of(folded.get())));
        } else {
            select(pointer);
        }
    }

    /// Sites and racks have a sign in their heading by which they are folded, where there is room for it.
    private boolean isOnChevron(Placed placed) {
        double x = model.viewport().worldX(start.x()) - placed.bounds().x();
        double y = model.viewport().worldY(start.y()) - placed.bounds().y();
        boolean shown = model.view().level().compareTo(Level.OVERVIEW) >= 0;
        return shown && isPlace(placed) && x >= 0 && x < CHEVRON && y >= 0 && y < Sizes.HEADER;
    }

    private static boolean isPlace(Placed placed) {
        return placed.kind() == Box.Kind.SITE || placed.kind() == Box.Kind.RACK;
    }

    private void select(Pointer pointer) {
        Optional<ElementId> clicked = pointer.alt() ? beneath() : hit.stream().findFirst().flatMap(placed -> placed.id().element());
        boolean adds = pointer.shift() || pointer.control();
        if (clicked.isPresent() && adds) {
            model.selection().toggle(clicked.get());
        } else if (clicked.isPresent()) {
            model.selection().set(clicked.get());
        } else if (!adds) {
            model.selection().clear();
        }
    }

    /// what lies around the selected one here; from the outermost one the innermost again
    private Optional<ElementId> beneath() {
        List<ElementId> here = hit.stream().flatMap(placed -> placed.id().element().stream()).distinct().toList();
        int selected = model.selection().primary().map(here::indexOf).orElse(-1);
        return here.isEmpty() ? Optional.empty() : Optional.of(here.get((selected + 1) % here.size()));
    }

    @Override
    public void cancel() {
        drag.ifPresent(Gesture::cancel);
    }
}
