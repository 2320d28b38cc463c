package org.quorate.app.canvas.gesture;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.quorate.model.Design;
import org.quorate.model.Diagram.Spot;
import org.quorate.model.ElementId;
import org.quorate.model.edit.Edit;

/// Folding and locking on the drawing. Several elements become what the last of them is not yet.
public final class Spots {

    private static final Spot UNDECIDED = new Spot(Optional.empty(), Optional.empty(), false, false);

    private Spots() {
    }

    public static Edit fold(Design design, Collection<ElementId> ids) {
        boolean on = !is(design, ids, Spot::folded);
        return changed(on ? "Fold" : "Unfold", ids, spot -> new Spot(spot.at(), spot.size(), on, spot.locked()));
    }

    public static Edit lock(Design design, Collection<ElementId> ids) {
        boolean on = !isLocked(design, ids);
        return changed(on ? "Lock" : "Unlock", ids, spot -> new Spot(spot.at(), spot.size(), spot.folded(), on));
    }

    /// Whether the last one is locked.
    public static boolean isLocked(Design design, Collection<ElementId> ids) {
        return is(design, ids, Spot::locked);
    }

    private static boolean is(Design design, Collection<ElementId> ids, Predicate<Spot> state) {
        return ids.stream().reduce((_, last) -> last).flatMap(design.diagram()::spot).filter(state).isPresent();
    }

    private static Edit changed(String label, Collection<ElementId> ids, UnaryOperator<Spot> change) {
        List<ElementId> all = List.copyOf(ids);
        return Edit.of(label, design -> {
            Map<ElementId, Spot> spots = new LinkedHashMap<>();
            all.forEach(id -> spots.put(id, change.apply(design.diagram().spot(id).orElse(UNDECIDED))));
            return design.withDiagram(design.diagram().with(spots));
        });
    }
}
