package org.quorate.app.canvas;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.quorate.app.canvas.gesture.Movable;
import org.quorate.app.canvas.gesture.Snap;
import org.quorate.app.canvas.state.CanvasModel;
import org.quorate.app.canvas.state.Walk;
import org.quorate.model.ElementId;

/// The keys that are the canvas' only while it has the focus: walking, nudging, Esc, the space bar.
final class KeyInput {

    private final CanvasView view;
    private final CanvasModel model;
    private final PointerInput pointer;
    private final Consumer<ElementId> rename;

    KeyInput(CanvasView view, CanvasModel model, PointerInput pointer, Consumer<ElementId> rename) {
        this.view = view;
        this.model = model;
        this.pointer = pointer;
        this.rename = rename;
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        view.addEventHandler(KeyEvent.KEY_RELEASED, this::released);
    }

    private void pressed(KeyEvent event) {
        boolean probed = model.probe().filter(probe -> !pointer.isBusy() && !event.isShortcutDown() && probe.key(event.getCode())).isPresent();
        boolean used = probed || switch (event.getCode()) {
            case ESCAPE -> escape();
            case TAB -> !event.isShortcutDown() && walk(event.isShiftDown() ? Walk.previous(model) : Walk.next(model));
            case ENTER -> !event.isAltDown() && walk(Walk.into(model));
            case LEFT, RIGHT, UP, DOWN -> nudge(event);
            case SPACE -> pan(true);
            default -> false;
        };
        if (used) {
            event.consume();
        }
    }

    private void released(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            pan(false);
            event.consume();
        }
    }

    private boolean pan(boolean on) {
        pointer.pan(on);
        return true;
    }

    /// first what is under way, then the tool, then the container, then the selection
    private boolean escape() {
        if (pointer.isBusy()) {
            pointer.cancel();
        } else if (model.isConnecting()) {
            model.connect(false);
        } else if (!walk(Walk.out(model))) {
            model.selection().clear();
        }
        return true;
    }

    private boolean walk(Optional<ElementId> next) {
        next.ifPresent(id -> {
            model.selection().set(id);
            view.reveal(model.selection().ids());
        });
        return next.isPresent();
    }

    private boolean nudge(KeyEvent event) {
        boolean menuKey = model.probe().isPresent() || event.isShortcutDown() && event.isShiftDown() || event.isAltDown();
        if (menuKey || model.selection().isEmpty()) {
            return false;
        }
        double step = event.isShortcutDown() ? 1 : event.isShiftDown() ? 10 * Snap.GRID : Snap.GRID;
        double dx = event.getCode() == KeyCode.LEFT ? -step : event.getCode() == KeyCode.RIGHT ? step : 0;
        double dy = event.getCode() == KeyCode.UP ? -step : event.getCode() == KeyCode.DOWN ? step : 0;
        model.catchUp();
        model.session().commit(Movable.move(model.picture(), model.selection().ids(), dx, dy).merging("nudge " + model.selection().ids()));
        return true;
    }
}
