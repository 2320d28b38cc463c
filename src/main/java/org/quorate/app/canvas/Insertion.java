package org.quorate.app.canvas;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.app.canvas.gesture.Chooser;
import org.quorate.app.canvas.state.CanvasModel;
import org.quorate.app.canvas.state.Picture;
import org.quorate.compose.Offer;
import org.quorate.compose.PaletteDrop;
import org.quorate.compose.PaletteItem;
import org.quorate.compose.Verdict;
import org.quorate.layout.Placed;
import org.quorate.layout.Rect;
import org.quorate.model.ElementId;

/// Something from the palette without a pointer: dropped onto the selected element or the nearest one around it that takes
/// it, otherwise onto the empty canvas.
final class Insertion {

    private final CanvasModel model;
    private final Chooser chooser;

    Insertion(CanvasModel model, Chooser chooser) {
        this.model = model;
        this.chooser = chooser;
    }

    void insert(PaletteItem item) {
        Picture picture = model.picture();
        Stream<Optional<ElementId>> targets = Stream.concat(around(picture), Stream.of(Optional.empty()));
        targets.map(onto -> PaletteDrop.of(picture.design(), picture.facts(), item, onto)).map(Verdict::choices)
                .filter(offers -> !offers.isEmpty()).findFirst().ifPresent(this::commit);
    }

    private Stream<Optional<ElementId>> around(Picture picture) {
        Optional<Placed> selected = model.selection().primary().flatMap(picture.arrangement()::show);
        Stream<Placed> outwards = Stream.iterate(selected, Optional::isPresent, placed -> placed.flatMap(picture::around)).flatMap(Optional::stream);
        return outwards.map(placed -> placed.id().element());
    }

    private void commit(List<Offer> offers) {
        apply(offers.getFirst());
        if (offers.size() > 1) {
            Rect at = model.picture().boundsOf(offers.getFirst().shows()).map(model.viewport()::screen)
                    .orElse(new Rect(model.viewport().width() / 2, model.viewport().height() / 2, 0, 0));
            chooser.reconsider(offers, at.right(), at.y(), other -> {
                model.session().undo();
                apply(other);
            });
        }
    }

    private void apply(Offer offer) {
        model.session().commit(offer.edit());
        model.selection().set(offer.shows());
        model.picture().boundsOf(offer.shows()).ifPresent(area -> model.look(model.viewport().revealing(area)));
    }
}
