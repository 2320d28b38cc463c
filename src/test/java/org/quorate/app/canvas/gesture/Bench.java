package org.quorate.app.canvas.gesture;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.quorate.app.canvas.state.CanvasModel;
import org.quorate.app.document.DesignSession;
import org.quorate.app.document.Selection;
import org.quorate.compose.Offer;
import org.quorate.layout.Rect;
import org.quorate.model.Design;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.template.Templates;

/// A canvas without a window, at 100 %, on which gestures are played.
final class Bench implements Chooser {

    final CanvasModel model;
    final List<Offer> asked = new ArrayList<>();
    private Consumer<Offer> answer = _ -> { };

    private Bench(Design design) {
        DesignSession session = new DesignSession(design, InstantSource.system());
        model = new CanvasModel(session, new Selection(session));
        session.listen((_, after) -> model.show(model.picture().next(after)));
        model.look(model.viewport().resized(1600, 1000).zoomedTo(1));
        model.look(model.viewport().panned(-model.viewport().screenX(0), -model.viewport().screenY(0)));
    }

    static Bench of(Design design) {
        return new Bench(design);
    }

    /// Three cluster nodes in three racks, two remote nodes, four guests with a service in each.
    static Bench ofThreeNodes() {
        return new Bench(Templates.named("three-node-remotes-guests").orElseThrow().create(Map.of()));
    }

    Design design() {
        return model.session().design();
    }

    <E extends Element> E get(Class<E> type, String name) {
        return design().topology().named(type, name).orElseThrow();
    }

    <E extends Element> ElementId id(Class<E> type, String name) {
        return get(type, name).id();
    }

    Rect bounds(ElementId id) {
        return model.picture().boundsOf(id).orElseThrow();
    }

    /// On the heading of an element.
    Pointer on(ElementId id) {
        Rect bounds = bounds(id);
        return Pointer.at(model.viewport().screenX(bounds.x() + 60), model.viewport().screenY(bounds.y() + 12));
    }

    static Pointer later(Pointer pointer, long millis) {
        return new Pointer(pointer.x(), pointer.y(), pointer.shift(), pointer.control(), pointer.alt(), pointer.millis() + millis);
    }

    static Pointer with(Pointer pointer, boolean shift, boolean control, boolean alt) {
        return new Pointer(pointer.x(), pointer.y(), shift, control, alt, pointer.millis());
    }

    static Pointer moved(Pointer pointer, double dx, double dy) {
        return new Pointer(pointer.x() + dx, pointer.y() + dy, pointer.shift(), pointer.control(), pointer.alt(), pointer.millis());
    }

    /// Presses, drags there, and rests for half a second; the button is still held.
    Gesture drag(Pointer from, Pointer to) {
        Gesture gesture = new Press(model, this, from);
        gesture.drag(moved(from, 6, 6));
        gesture.drag(to);
        gesture.drag(later(to, 500));
        return gesture;
    }

    void drop(Pointer from, Pointer to) {
        drag(from, to).finish(later(to, 500));
    }

    void click(Pointer pointer) {
        new Press(model, this, pointer).finish(pointer);
    }

    /// Chooses one of those that were offered.
    void answer(int number) {
        answer.accept(asked.get(number));
    }

    @Override
    public void choose(List<Offer> offers, double x, double y, Consumer<Offer> then) {
        asked.addAll(offers);
        answer = then;
    }

    @Override
    public void reconsider(List<Offer> offers, double x, double y, Consumer<Offer> instead) {
        asked.addAll(offers);
        answer = instead;
    }
}
