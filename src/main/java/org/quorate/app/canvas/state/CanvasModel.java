package org.quorate.app.canvas.state;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.util.Subscription;
import org.quorate.app.document.DesignSession;
import org.quorate.app.document.Selection;
import org.quorate.drawing.View;
import org.quorate.layout.Placed;
import org.quorate.layout.Rect;
import org.quorate.model.Element;
import org.quorate.model.ElementId;

/// The state of one canvas. Gestures and commands change it, the view paints it. Belongs to the JavaFX thread, needs no toolkit.
public final class CanvasModel {

    private final DesignSession session;
    private final Selection selection;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Picture picture;
    private Viewport viewport = Viewport.of(1, 1);
    private View view = View.at(1);
    private Feedback feedback = Feedback.NONE;
    private Optional<ElementId> hovered = Optional.empty();
    private boolean snapping = true;
    private boolean connecting;
    private boolean grid = true;
    private Overlay overlay = Overlay.NONE;
    private Optional<Probe> probe = Optional.empty();

    public CanvasModel(DesignSession session, Selection selection) {
        this.session = session;
        this.selection = selection;
        this.picture = Picture.of(session.design());
        selection.listen(this::tell);
    }

    /// Hears that something is to be painted anew.
    public Subscription listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    public DesignSession session() {
        return session;
    }

    public Selection selection() {
        return selection;
    }

    /// Of the present design; a large design's picture may lag behind it for a moment.
    public Picture picture() {
        return picture;
    }

    public void show(Picture next) {
        picture = next;
        hovered = hovered.filter(id -> next.boundsOf(id).isPresent());
        tell();
    }

    /// Makes the picture that of the present design, before something is done by it.
    public void catchUp() {
        if (picture.design() != session.design()) {
            show(picture.next(session.design()));
        }
    }

    public Viewport viewport() {
        return viewport;
    }

    public void look(Viewport next) {
        if (!next.equals(viewport)) {
            viewport = next;
            view = view.zoomed(next.zoom());
            tell();
        }
    }

    /// The zoom with the level of detail that goes with it.
    public View view() {
        return view;
    }

    public Feedback feedback() {
        return feedback;
    }

    public void give(Feedback next) {
        feedback = next;
        tell();
    }

    public Optional<ElementId> hovered() {
        return hovered;
    }

    public void hover(Optional<ElementId> next) {
        if (!next.equals(hovered)) {
            hovered = next;
            tell();
        }
    }

    /// Whether what is moved snaps to the grid and to its neighbours.
    public boolean isSnapping() {
        return snapping;
    }

    public void snap(boolean on) {
        snapping = on;
    }

    /// Whether the next drag draws a link.
    public boolean isConnecting() {
        return connecting;
    }

    public void connect(boolean on) {
        connecting = on;
        tell();
    }

    /// Whether the grid's dots are shown.
    public boolean hasGrid() {
        return grid;
    }

    public void grid(boolean on) {
        grid = on;
        tell();
    }

    public Overlay overlay() {
        return overlay;
    }

    public void overlay(Overlay next) {
        overlay = next;
        tell();
    }

    /// Who takes the pointer in the place of editing; empty: nobody.
    public Optional<Probe> probe() {
        return probe;
    }

    public void probe(Optional<Probe> next) {
        probe = next;
        feedback = Feedback.NONE;
        tell();
    }

    /// The boxes of elements at a point of the screen, the innermost first.
    public List<Placed> hit(double screenX, double screenY) {
        return picture.at(viewport.worldX(screenX), viewport.worldY(screenY), view.level());
    }

    /// Shows everything, at most at 100 %.
    public void fit() {
        Rect all = picture.arrangement().bounds();
        look(all.width() > 0 ? viewport.fitting(all, 1) : viewport.zoomedTo(1));
    }

    public void fitSelection() {
        picture.boundsOf(selection.ids()).ifPresent(area -> look(viewport.fitting(area, 1.5)));
    }

    /// The elements that can be selected by the canvas, in the order of the drawing.
    public List<ElementId> selectable() {
        return picture.arrangement().boxes().stream().flatMap(placed -> placed.id().element().stream()).distinct().toList();
    }

    public Optional<Element> element(ElementId id) {
        return session.design().topology().find(id);
    }
}
