package org.quorate.app.canvas;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Cursor;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.quorate.app.canvas.gesture.Chooser;
import org.quorate.app.canvas.gesture.ConnectGesture;
import org.quorate.app.canvas.gesture.Gesture;
import org.quorate.app.canvas.gesture.PanGesture;
import org.quorate.app.canvas.gesture.Pointer;
import org.quorate.app.canvas.gesture.ProbeGesture;
import org.quorate.app.canvas.gesture.Press;
import org.quorate.app.canvas.gesture.ResizeGesture;
import org.quorate.app.canvas.state.CanvasModel;
import org.quorate.app.canvas.state.Handles;
import org.quorate.layout.Placed;
import org.quorate.model.ElementId;

/// Turns what the mouse does into gestures: which one a press starts, and what goes on with it.
final class PointerInput {

    /// how long the pointer has to rest until a gesture hears of it
    private static final Duration REST = Duration.millis(410);

    private final CanvasView view;
    private final CanvasModel model;
    private final Chooser chooser;
    private final Consumer<ElementId> rename;
    private final PauseTransition rest = new PauseTransition(REST);
    private @Nullable Gesture gesture;
    private @Nullable Pointer last;
    private @Nullable CanvasMenu menu;
    private boolean panning;

    PointerInput(CanvasView view, CanvasModel model, Chooser chooser, Consumer<ElementId> rename) {
        this.view = view;
        this.model = model;
        this.chooser = chooser;
        this.rename = rename;
        view.setOnMousePressed(this::pressed);
        view.setOnMouseDragged(event -> withGesture(under -> dragTo(under, pointer(event, event.getX(), event.getY()))));
        view.setOnMouseReleased(event -> withGesture(under -> finish(under, pointer(event, event.getX(), event.getY()))));
        view.setOnMouseMoved(event -> hover(event.getX(), event.getY()));
        view.setOnMouseExited(_ -> {
            model.hover(Optional.empty());
            model.probe().ifPresent(probe -> probe.hover(Optional.empty(), 0, 0));
        });
        view.setOnMouseClicked(this::clicked);
        view.setOnScroll(this::scrolled);
        view.setOnZoom(this::zoomed);
        view.setOnContextMenuRequested(this::contextMenu);
        rest.setOnFinished(_ -> rested());
    }

    void menu(CanvasMenu shown) {
        menu = shown;
    }

    static Pointer pointer(MouseEvent event, double x, double y) {
        return new Pointer(x, y, event.isShiftDown(), event.isShortcutDown(), event.isAltDown(), System.nanoTime() / 1_000_000);
    }

    boolean isBusy() {
        return gesture != null;
    }

    /// While the space bar is held, the main button pans.
    void pan(boolean on) {
        panning = on;
        view.setCursor(on ? Cursor.OPEN_HAND : Cursor.DEFAULT);
    }

    void use(Gesture started) {
        cancel();
        gesture = started;
    }

    private void withGesture(Consumer<Gesture> action) {
        Gesture present = gesture;
        if (present != null) {
            action.accept(present);
        }
    }

    private void pressed(MouseEvent event) {
        view.requestFocus();
        model.catchUp();
        Pointer start = pointer(event, event.getX(), event.getY());
        if (event.getButton() == MouseButton.MIDDLE || event.getButton() == MouseButton.PRIMARY && panning) {
            use(new PanGesture(model, start));
        } else if (event.getButton() == MouseButton.PRIMARY) {
            use(primary(start));
        }
    }

    private Gesture primary(Pointer start) {
        Optional<Handles.Handle> handle = Handles.at(model, start.x(), start.y());
        Optional<ElementId> under = under(start.x(), start.y());
        if (model.probe().isPresent()) {
            return new ProbeGesture(model, model.probe().get(), under, start);
        }
        if (model.isConnecting() && under.isPresent()) {
            return new ConnectGesture(model, chooser, under.get(), start);
        }
        ElementId selected = model.selection().primary().orElse(null);
        if (handle.isPresent() && selected != null) {
            return handle.get().use() == Handles.Use.RESIZE ? new ResizeGesture(model, selected, handle.get(), start)
                    : new ConnectGesture(model, chooser, selected, start);
        }
        return new Press(model, chooser, start);
    }

    private Optional<ElementId> under(double x, double y) {
        return model.hit(x, y).stream().findFirst().map(Placed::id).flatMap(id -> id.element());
    }

    void dragTo(Gesture under, Pointer pointer) {
        if (under == gesture) {
            last = pointer;
            rest.playFromStart();
            under.drag(pointer);
        }
    }

    private void rested() {
        Pointer at = last;
        if (at != null) {
            withGesture(under -> under.drag(new Pointer(at.x(), at.y(), at.shift(), at.control(), at.alt(), System.nanoTime() / 1_000_000)));
        }
    }

    void finish(Gesture under, Pointer pointer) {
        if (under == gesture) {
            end();
            under.finish(pointer);
        }
    }

    /// Takes back what is under way.
    void cancel() {
        withGesture(under -> {
            end();
            under.cancel();
        });
    }

    private void end() {
        rest.stop();
        gesture = null;
        last = null;
    }

    private void hover(double x, double y) {
        model.hover(under(x, y));
        if (model.probe().isPresent()) {
            model.probe().get().hover(under(x, y), model.viewport().worldX(x), model.viewport().worldY(y));
            view.setCursor(panning ? Cursor.OPEN_HAND : Cursor.CROSSHAIR);
            return;
        }
        boolean handle = Handles.at(model, x, y).isPresent();
        view.setCursor(panning ? Cursor.OPEN_HAND : handle || model.isConnecting() ? Cursor.CROSSHAIR : Cursor.DEFAULT);
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && event.isStillSincePress() && model.probe().isEmpty()) {
            under(event.getX(), event.getY()).ifPresent(rename);
        }
    }

    private void scrolled(ScrollEvent event) {
        if (event.isShortcutDown()) {
            double factor = Math.pow(1.0015, event.getDeltaY());
            model.look(model.viewport().zoomedTo(model.viewport().zoom() * factor, event.getX(), event.getY()));
        } else {
            boolean across = event.isShiftDown() && event.getDeltaX() == 0;
            model.look(model.viewport().panned(across ? event.getDeltaY() : event.getDeltaX(), across ? 0 : event.getDeltaY()));
        }
        event.consume();
    }

    private void zoomed(ZoomEvent event) {
        model.look(model.viewport().zoomedTo(model.viewport().zoom() * event.getZoomFactor(), event.getX(), event.getY()));
        event.consume();
    }

    private void contextMenu(ContextMenuEvent event) {
        CanvasMenu shown = menu;
        if (shown == null || isBusy()) {
            return;
        }
        if (model.probe().isPresent()) {
            Optional<ElementId> subject = event.isKeyboardTrigger() ? model.selection().primary() : under(event.getX(), event.getY());
            subject.ifPresent(element -> model.probe().get().menu(element, event.getScreenX(), event.getScreenY()));
            event.consume();
            return;
        }
        if (!event.isKeyboardTrigger()) {
            Optional<ElementId> here = under(event.getX(), event.getY());
            if (here.isPresent() && !model.selection().contains(here.get())) {
                model.selection().set(here.get());
            } else if (here.isEmpty()) {
                model.selection().clear();
            }
        }
        shown.show(event.getScreenX(), event.getScreenY());
        event.consume();
    }
}
