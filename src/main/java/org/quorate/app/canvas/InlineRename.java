package org.quorate.app.canvas;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.quorate.app.canvas.state.CanvasModel;
import org.quorate.compose.Naming;
import org.quorate.compose.Verdict;
import org.quorate.layout.Rect;
import org.quorate.model.Element;
import org.quorate.model.ElementId;

/// A field over an element in which its name is edited: Enter renames, Esc leaves it. A name that cannot be given is told
/// while it is typed.
final class InlineRename {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final double LEAST_WIDTH = 120;
    private static final double HEIGHT = 26;

    private final CanvasView view;
    private final CanvasModel model;
    private final TextField field = new TextField();
    private @Nullable ElementId renamed;

    InlineRename(CanvasView view, CanvasModel model) {
        this.view = view;
        this.model = model;
        field.setId("canvas-rename");
        field.getStyleClass().add("canvas-rename");
        field.setManaged(false);
        field.setVisible(false);
        field.textProperty().addListener((_, _, _) -> judge());
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                end();
            }
        });
        field.setOnAction(_ -> commit());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == javafx.scene.input.KeyCode.ESCAPE) {
                leave();
                event.consume();
            }
        });
    }

    TextField field() {
        return field;
    }

    void begin(ElementId id) {
        Optional<Element> element = model.element(id);
        if (element.isPresent() && model.picture().boundsOf(id).isPresent()) {
            renamed = id;
            model.selection().set(id);
            field.setText(element.get().name());
            field.setVisible(true);
            place();
            field.requestFocus();
            field.selectAll();
        }
    }

    /// Follows the element when the view moves.
    void place() {
        Optional.ofNullable(renamed).flatMap(model.picture()::boundsOf).map(model.viewport()::screen).ifPresent(this::place);
    }

    private void place(Rect bounds) {
        field.resizeRelocate(Math.round(bounds.x()), Math.round(bounds.y()), Math.clamp(bounds.width(), LEAST_WIDTH, 280), HEIGHT);
    }

    private Optional<Verdict> verdict() {
        return Optional.ofNullable(renamed).map(id -> Naming.of(model.session().design(), id, field.getText().strip()));
    }

    private void judge() {
        Optional<Verdict> verdict = verdict();
        boolean refused = verdict.filter(Verdict.Refusal.class::isInstance).isPresent();
        field.pseudoClassStateChanged(REFUSED, refused);
        field.setTooltip(refused ? new Tooltip(verdict.get().sentence()) : null);
        field.setAccessibleHelp(refused ? verdict.get().sentence() : null);
    }

    private void commit() {
        Optional<Verdict> verdict = verdict();
        if (verdict.isPresent() && verdict.get() instanceof Verdict.Offers offers) {
            model.session().commit(offers.best().edit());
            leave();
        }
    }

    private void leave() {
        end();
        view.requestFocus();
    }

    private void end() {
        renamed = null;
        field.setVisible(false);
    }
}
