package org.quorate.app.canvas.gesture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quorate.app.canvas.state.CanvasModel;
import org.quorate.app.canvas.state.Feedback;
import org.quorate.app.canvas.state.Feedback.Target;
import org.quorate.app.canvas.state.Picture;
import org.quorate.compose.Offer;
import org.quorate.compose.Relocation;
import org.quorate.compose.Verdict;
import org.quorate.layout.BoxId;
import org.quorate.layout.Placed;
import org.quorate.layout.Rect;
import org.quorate.model.ElementId;
import org.quorate.model.edit.Edit;

/// Moves elements, and puts them into another container when they are held over it.
///
/// What is inside the present container has to be held over for a while before it takes the elements, so that a move past
/// it changes nothing; with Alt nothing but positions changes. What the cluster places cannot be moved, only dropped.
public final class MoveGesture implements Gesture {

    private static final long DWELL_MILLIS = 400;
    private static final double REACH_PX = 6;

    private final CanvasModel model;
    private final Chooser chooser;
    private final Picture picture;
    private final double startX;
    private final double startY;
    private final List<Placed> moved;
    private final List<ElementId> ids;
    private final Set<BoxId> own;
    private final Optional<Placed> home;
    private final Rect bounds;
    private final boolean free;
    private final Snap snap;
    private Optional<Landing> landing = Optional.empty();
    private long enteredAt;
    private double dx;
    private double dy;

    /// Where a release would put the elements.
    ///
    /// @param container empty: the empty canvas
    private record Landing(Optional<Placed> container, Verdict verdict) {

        boolean isOver(Optional<Landing> other) {
            return other.isPresent() && container.map(Placed::id).equals(other.get().container.map(Placed::id));
        }
    }

    /// Moves the selected elements.
    public MoveGesture(CanvasModel model, Chooser chooser, Pointer start) {
        this.model = model;
        this.chooser = chooser;
        this.picture = model.picture();
        this.startX = model.viewport().worldX(start.x());
        this.startY = model.viewport().worldY(start.y());
        this.moved = Movable.roots(picture, model.selection().ids());
        this.ids = Movable.elements(moved);
        this.own = moved.stream().flatMap(placed -> picture.tree(placed.id()).stream()).map(Placed::id).collect(Collectors.toSet());
        this.home = moved.stream().findFirst().flatMap(picture::around);
        this.bounds = moved.stream().map(Placed::bounds).reduce(Rect::union).orElse(new Rect(startX, startY, 0, 0));
        this.free = !moved.isEmpty() && moved.stream().allMatch(placed -> Movable.isFree(picture, placed));
        this.snap = new Snap(neighbours(), REACH_PX / model.viewport().zoom());
    }

    private List<Rect> neighbours() {
        return moved.stream().findFirst().map(first -> picture.arrangement().children(first.parent())).orElse(List.of()).stream()
                .filter(placed -> !own.contains(placed.id())).map(Placed::bounds).toList();
    }

    @Override
    public void drag(Pointer pointer) {
        double x = model.viewport().worldX(pointer.x());
        double y = model.viewport().worldY(pointer.y());
        dx = x - startX;
        dy = y - startY;
        List<Feedback.Guide> guides = List.of();
        Optional<Landing> next = pointer.alt() ? Optional.empty() : landing(pointer);
        if (next.isPresent() && !next.get().isOver(landing)) {
            enteredAt = pointer.millis();
        }
        landing = next;
        if (free && model.isSnapping() && !pointer.control()) {
            Snap.Snapped snapped = snap.move(bounds, dx, dy);
            dx = snapped.dx();
            dy = snapped.dy();
            guides = snapped.guides();
        }
        Set<BoxId> dragged = moved.stream().map(Placed::id).collect(Collectors.toSet());
        Optional<Target> target = landing.filter(land -> isTaken(land, pointer)).map(land -> target(land, x, y));
        model.give(Feedback.dragging(dragged, dx, dy, guides, target));
    }

    /// The innermost container that takes the elements; where none does, the innermost one that refuses them. Empty where
    /// they are at home.
    private Optional<Landing> landing(Pointer pointer) {
        List<Optional<Placed>> candidates = new ArrayList<>();
        model.hit(pointer.x(), pointer.y()).stream().filter(placed -> !own.contains(placed.id())).map(Optional::of).forEach(candidates::add);
        candidates.add(Optional.empty());
        Optional<Landing> refused = Optional.empty();
        for (Optional<Placed> candidate : candidates) {
            if (candidate.map(Placed::id).equals(home.map(Placed::id))) {
                return Optional.empty();
            }
            Landing found = new Landing(candidate, verdict(candidate));
            if (found.verdict instanceof Verdict.Offers && isContainer(found)) {
                return Optional.of(found);
            }
            refused = refused.or(() -> found.verdict instanceof Verdict.Refusal ? Optional.of(found) : Optional.empty());
        }
        return refused;
    }

    /// what merely lets them be moved takes nothing
    private boolean isContainer(Landing found) {
        Verdict.Offers offers = (Verdict.Offers) found.verdict;
        return !offers.best().edit().apply(picture.design()).equals(picture.design());
    }

    private Verdict verdict(Optional<Placed> over) {
        return Relocation.of(picture.design(), picture.facts(), ids, over.flatMap(placed -> placed.id().element()));
    }

    private boolean isTaken(Landing land, Pointer pointer) {
        double x = model.viewport().worldX(pointer.x());
        double y = model.viewport().worldY(pointer.y());
        boolean leavesHome = home.isPresent() && !home.get().bounds().contains(x, y);
        return !free || leavesHome || pointer.millis() - enteredAt >= DWELL_MILLIS;
    }

    private static Target target(Landing land, double x, double y) {
        return new Target(land.container.map(Placed::bounds), land.verdict instanceof Verdict.Offers, land.verdict.sentence(), x, y);
    }

    @Override
    public void finish(Pointer pointer) {
        drag(pointer);
        model.give(Feedback.NONE);
        Optional<Landing> taken = landing.filter(land -> isTaken(land, pointer));
        if (taken.isPresent()) {
            taken.get().verdict.choices().stream().findFirst().ifPresent(best -> drop(taken.get(), best, pointer));
        } else if (free) {
            model.session().commit(Movable.move(picture, ids, dx, dy));
        }
    }

    private void drop(Landing land, Offer best, Pointer pointer) {
        List<Offer> offers = land.verdict.choices();
        commit(land, best);
        if (offers.size() > 1) {
            chooser.reconsider(offers, pointer.x(), pointer.y(), other -> {
                model.session().undo();
                commit(land, other);
            });
        }
    }

    private void commit(Landing land, Offer offer) {
        Edit edit = free ? offer.edit().then(Movable.into(picture, moved, land.container, dx, dy)) : offer.edit();
        model.session().commit(edit);
        model.selection().set(offer.shows());
    }

    @Override
    public void cancel() {
        model.give(Feedback.NONE);
    }
}
