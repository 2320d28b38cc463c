package org.quorate.app.canvas.gesture;

import java.util.List;
import java.util.Optional;
import org.quorate.app.canvas.state.CanvasModel;
import org.quorate.app.canvas.state.Feedback;
import org.quorate.app.canvas.state.Feedback.Target;
import org.quorate.compose.Offer;
import org.quorate.compose.PaletteDrop;
import org.quorate.compose.PaletteItem;
import org.quorate.compose.Verdict;
import org.quorate.layout.Box;
import org.quorate.layout.Placed;
import org.quorate.model.edit.Edit;

/// Drags something from the palette onto the canvas. Released with Shift, it asks how many.
public final class PaletteGesture implements Gesture {

    private static final List<Integer> COUNTS = List.of(2, 3, 4, 8, 16);

    private final CanvasModel model;
    private final Chooser chooser;
    private final PaletteItem item;

    public PaletteGesture(CanvasModel model, Chooser chooser, PaletteItem item) {
        this.model = model;
        this.chooser = chooser;
        this.item = item;
    }

    @Override
    public void drag(Pointer pointer) {
        if (!isInside(pointer)) {
            model.give(Feedback.NONE);
            return;
        }
        Optional<Placed> over = over(pointer);
        Verdict verdict = verdict(over);
        model.give(Feedback.over(new Target(over.map(Placed::bounds), verdict instanceof Verdict.Offers, verdict.sentence(),
                model.viewport().worldX(pointer.x()), model.viewport().worldY(pointer.y()))));
    }

    private boolean isInside(Pointer pointer) {
        return pointer.x() >= 0 && pointer.y() >= 0 && pointer.x() < model.viewport().width() && pointer.y() < model.viewport().height();
    }

    private Optional<Placed> over(Pointer pointer) {
        return model.hit(pointer.x(), pointer.y()).stream().findFirst();
    }

    private Verdict verdict(Optional<Placed> over) {
        return PaletteDrop.of(model.picture().design(), model.picture().facts(), item, over.flatMap(placed -> placed.id().element()));
    }

    @Override
    public void finish(Pointer pointer) {
        model.give(Feedback.NONE);
        if (isInside(pointer)) {
            Optional<Placed> over = over(pointer);
            List<Offer> offers = verdict(over).choices();
            if (pointer.shift() && !offers.isEmpty()) {
                askHowMany(over, pointer);
                return;
            }
            offers.stream().findFirst().ifPresent(best -> drop(offers, best, over, pointer));
        }
    }

    private void askHowMany(Optional<Placed> over, Pointer pointer) {
        List<Offer> counts = COUNTS.stream().flatMap(count -> PaletteDrop.several(model.picture().design(), model.picture().facts(), item,
                over.flatMap(placed -> placed.id().element()), count).choices().stream()).toList();
        if (!counts.isEmpty()) {
            chooser.choose(counts, pointer.x(), pointer.y(), chosen -> {
                model.session().commit(chosen.edit());
                model.selection().set(chosen.shows());
            });
        }
    }

    private void drop(List<Offer> offers, Offer best, Optional<Placed> over, Pointer pointer) {
        commit(best, over, pointer);
        if (offers.size() > 1) {
            chooser.reconsider(offers, pointer.x(), pointer.y(), other -> {
                model.session().undo();
                commit(other, over, pointer);
            });
        }
    }

    /// In a rack or machine the newcomer is packed; on the canvas and in a site it stays where it was dropped.
    private void commit(Offer offer, Optional<Placed> over, Pointer pointer) {
        boolean stays = item == PaletteItem.NOTE || isFree() && (over.isEmpty() || over.get().kind() == Box.Kind.SITE);
        Optional<Placed> container = item == PaletteItem.NOTE ? Optional.empty() : over;
        Edit edit = stays ? offer.edit().then(Movable.at(offer.shows().getFirst(), container, Snap.toGrid(model.viewport().worldX(pointer.x())),
                Snap.toGrid(model.viewport().worldY(pointer.y())))) : offer.edit();
        model.session().commit(edit);
        model.selection().set(offer.shows());
    }

    private boolean isFree() {
        return switch (item) {
            case SITE, RACK, STORAGE, CLUSTER_NODE, REMOTE_NODE, HOST, QUORUM_DEVICE, NOTE -> true;
            case PDU, SWITCH, VIRTUAL_MACHINE, SERVICE, FENCE_DEVICE, BUNDLE, TEMPLATE, TAG, TICKET, ACL_ROLE, ACL_USER, ACL_GROUP, ALERT -> false;
        };
    }

    @Override
    public void cancel() {
        model.give(Feedback.NONE);
    }
}
