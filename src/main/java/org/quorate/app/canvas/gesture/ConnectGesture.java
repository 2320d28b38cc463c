package org.quorate.app.canvas.gesture;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.quorate.app.canvas.state.CanvasModel;
import org.quorate.app.canvas.state.Feedback;
import org.quorate.app.canvas.state.Feedback.Target;
import org.quorate.compose.Linking;
import org.quorate.compose.Offer;
import org.quorate.compose.Verdict;
import org.quorate.layout.Placed;
import org.quorate.layout.Rect;
import org.quorate.model.ElementId;

/// Draws a link from an element to another one. Where several kinds are possible, it asks which.
public final class ConnectGesture implements Gesture {

    private static final int MOST_TARGETS = 150;

    private final CanvasModel model;
    private final Chooser chooser;
    private final ElementId from;
    private final double startX;
    private final double startY;
    private final List<Rect> targets;

    public ConnectGesture(CanvasModel model, Chooser chooser, ElementId from, Pointer start) {
        this.model = model;
        this.chooser = chooser;
        this.from = from;
        this.startX = model.viewport().worldX(start.x());
        this.startY = model.viewport().worldY(start.y());
        this.targets = targets();
    }

    /// where the link may end; not shown where so much is in view that nobody could tell
    private List<Rect> targets() {
        List<Placed> visible = model.picture().in(model.viewport().visible()).stream().filter(placed -> placed.id().isElement()).toList();
        return visible.size() > MOST_TARGETS ? List.of()
                : visible.stream().filter(placed -> verdict(placed) instanceof Verdict.Offers).map(Placed::bounds).toList();
    }

    @Override
    public void drag(Pointer pointer) {
        double x = model.viewport().worldX(pointer.x());
        double y = model.viewport().worldY(pointer.y());
        Optional<Target> target = over(pointer).map(placed -> {
            Verdict verdict = verdict(placed);
            return new Target(Optional.of(placed.bounds()), verdict instanceof Verdict.Offers, verdict.sentence(), x, y);
        });
        model.give(Feedback.linking(new Feedback.Link(startX, startY, x, y, targets), target));
    }

    private Optional<Placed> over(Pointer pointer) {
        return model.hit(pointer.x(), pointer.y()).stream().findFirst().filter(placed -> !placed.id().element().equals(Optional.of(from)));
    }

    private Verdict verdict(Placed over) {
        return Linking.of(model.picture().design(), model.picture().facts(), from, over.id().element().orElseThrow());
    }

    @Override
    public void finish(Pointer pointer) {
        cancel();
        List<Offer> offers = over(pointer).map(this::verdict).map(Verdict::choices).orElse(List.of());
        Consumer<Offer> commit = offer -> {
            model.session().commit(offer.edit());
            model.selection().set(offer.shows());
        };
        if (offers.size() > 1) {
            chooser.choose(offers, pointer.x(), pointer.y(), commit);
        } else {
            offers.forEach(commit);
        }
    }

    @Override
    public void cancel() {
        model.connect(false);
        model.give(Feedback.NONE);
    }
}
