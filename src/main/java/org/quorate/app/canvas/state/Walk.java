package org.quorate.app.canvas.state;

import java.util.List;
import java.util.Optional;
import org.quorate.layout.Box;
import org.quorate.layout.BoxId;
import org.quorate.layout.Placed;
import org.quorate.model.ElementId;

/// Walking from element to element by keys, in the order of reading.
public final class Walk {

    private Walk() {
    }

    /// The next element in the same container, from the last one the first.
    public static Optional<ElementId> next(CanvasModel model) {
        return beside(model, 1);
    }

    public static Optional<ElementId> previous(CanvasModel model) {
        return beside(model, -1);
    }

    /// The first element inside the selected one.
    public static Optional<ElementId> into(CanvasModel model) {
        return selected(model).flatMap(placed -> elements(model, placed.id()).stream().findFirst());
    }

    /// The element around the selected one.
    public static Optional<ElementId> out(CanvasModel model) {
        return selected(model).flatMap(model.picture()::around).flatMap(placed -> placed.id().element());
    }

    private static Optional<ElementId> beside(CanvasModel model, int step) {
        Optional<Placed> selected = selected(model);
        BoxId container = selected.flatMap(model.picture()::around).map(Placed::id).orElse(BoxId.ROOT);
        List<ElementId> here = elements(model, container);
        if (here.isEmpty()) {
            return Optional.empty();
        }
        int at = selected.flatMap(placed -> placed.id().element()).map(here::indexOf).orElse(step > 0 ? -1 : 0);
        return Optional.of(here.get(Math.floorMod(at + step, here.size())));
    }

    private static Optional<Placed> selected(CanvasModel model) {
        return model.selection().primary().flatMap(model.picture().arrangement()::show);
    }

    /// those of strips, which are no elements themselves, with the others
    private static List<ElementId> elements(CanvasModel model, BoxId container) {
        return model.picture().arrangement().children(container).stream()
                .flatMap(placed -> placed.kind() == Box.Kind.FENCE_STRIP || placed.kind() == Box.Kind.TRAY
                        ? model.picture().arrangement().children(placed.id()).stream() : java.util.stream.Stream.of(placed))
                .flatMap(placed -> placed.id().element().stream()).distinct().toList();
    }
}
