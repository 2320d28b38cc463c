package org.quorate.app.canvas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quorate.app.canvas.state.CanvasModel;
import org.quorate.app.canvas.state.Feedback;
import org.quorate.drawing.Drawing;
import org.quorate.layout.Placed;
import org.quorate.layout.Rect;
import org.quorate.model.ElementId;

/// Nodes over the canvas: the sentence beside the pointer, what to begin with when there is nothing, and for screen readers and
/// tests one for each hovered or selected element, with its id and what it is called.
final class Signs extends Pane {

    private static final double BESIDE_POINTER = 18;
    private static final int MOST = 50;

    private final CanvasModel model;
    private final Label sentence = new Label();
    private final Label beginning = new Label("Drag a cluster node here, or choose one from the Insert menu.");
    private final Map<ElementId, Region> marks = new LinkedHashMap<>();

    Signs(CanvasModel model) {
        this.model = model;
        setMouseTransparent(true);
        sentence.setId("canvas-sentence");
        sentence.getStyleClass().add("canvas-sentence");
        sentence.setManaged(false);
        beginning.setId("canvas-empty");
        beginning.getStyleClass().add("canvas-empty");
        beginning.setManaged(false);
        getChildren().addAll(beginning, sentence);
    }

    void update(Drawing drawing) {
        updateMarks(drawing);
        beginning.setVisible(model.selectable().isEmpty());
        beginning.autosize();
        beginning.relocate(Math.round((getWidth() - beginning.getWidth()) / 2), Math.round(getHeight() / 2));
        Optional<Feedback.Target> target = model.feedback().target();
        sentence.setVisible(target.isPresent());
        target.ifPresent(this::say);
    }

    private void say(Feedback.Target target) {
        sentence.setText(target.sentence());
        sentence.setGraphic(target.legal() ? null : new FontIcon("mdi2c-cancel"));
        sentence.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("refused"), !target.legal());
        sentence.applyCss();
        sentence.autosize();
        double x = model.viewport().screenX(target.x()) + BESIDE_POINTER;
        double y = model.viewport().screenY(target.y()) + BESIDE_POINTER;
        sentence.relocate(Math.max(0, Math.min(x, getWidth() - sentence.getWidth() - 4)), Math.max(0, Math.min(y, getHeight() - sentence.getHeight() - 4)));
    }

    private void updateMarks(Drawing drawing) {
        List<ElementId> wanted = new ArrayList<>(model.selection().ids().stream().limit(MOST).toList());
        model.hovered().filter(id -> !wanted.contains(id)).ifPresent(wanted::add);
        marks.entrySet().removeIf(mark -> !wanted.contains(mark.getKey()) && getChildren().remove(mark.getValue()));
        for (ElementId id : wanted) {
            model.picture().arrangement().show(id).ifPresent(placed -> place(marks.computeIfAbsent(id, this::mark), placed, drawing));
        }
    }

    private Region mark(ElementId id) {
        Region mark = new Region();
        mark.setId("element-" + id.value());
        mark.setManaged(false);
        mark.setAccessibleRole(AccessibleRole.NODE);
        getChildren().addFirst(mark);
        return mark;
    }

    private void place(Region mark, Placed placed, Drawing drawing) {
        Rect bounds = model.viewport().screen(placed.bounds());
        mark.resizeRelocate(bounds.x(), bounds.y(), bounds.width(), bounds.height());
        mark.setAccessibleText(drawing.group(placed, model.view()).name());
    }
}
