package org.quorate.app.whatif;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// All that happens on one time axis: the axis, which stays, and the lanes, which scroll when there are many. A click looks at the
/// moment that is nearest.
final class LaneView extends Region {

    /// room for half a number and for the scroll bar
    private static final double RIGHT = 24;
    private static final double NAMES = 170;
    private static final double NAMES_AT_LEAST = 60;

    private final Trial trial;
    private final AxisPane axisPane = new AxisPane();
    private final LanePane lanes = new LanePane();
    private final ScrollPane scroll = new ScrollPane(lanes);
    private List<Trial.Moment> moments = List.of();
    private LaneChart chart = LaneChart.of(List.of());
    private TimeAxis axis = TimeAxis.of(0, 1);
    private double left;

    LaneView(Trial trial) {
        this.trial = trial;
        setId("timeline-lanes");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        getStyleClass().add("timeline-lanes");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        getChildren().addAll(axisPane, scroll);
        axisPane.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> seek(event.getX()));
        axisPane.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> seek(event.getX()));
        lanes.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> seek(event.getX()));
    }

    /// Shows the trial as it is now.
    void show() {
        if (!moments.equals(trial.moments())) {
            moments = trial.moments();
            chart = LaneChart.of(moments);
            axisPane.show(moments);
            lanes.show(chart, moments, trial::look);
            scroll.setVvalue(0);
        }
        long time = moments.isEmpty() ? 0 : moments.get(trial.now()).time();
        axisPane.look(time);
        lanes.look(trial.now(), time);
        reveal(lanes.row(trial.now()));
        requestLayout();
    }

    private void reveal(int row) {
        double hidden = lanes.prefHeight(-1) - scroll.getHeight();
        if (hidden > 0 && scroll.getHeight() > 0) {
            double top = scroll.getVvalue() * hidden;
            double wanted = Math.clamp(top, (row + 1) * LaneRow.HEIGHT - scroll.getHeight(), row * LaneRow.HEIGHT);
            scroll.setVvalue(Math.clamp(wanted / hidden, 0, 1));
        }
    }

    private void seek(double x) {
        requestFocus();
        long wanted = axis.time(x - left);
        int nearest = 0;
        for (int i = 1; i < moments.size(); i++) {
            if (Math.abs(moments.get(i).time() - wanted) < Math.abs(moments.get(nearest).time() - wanted)) {
                nearest = i;
            }
        }
        trial.look(nearest);
    }

    @Override
    protected double computePrefHeight(double width) {
        return AxisPane.HEIGHT + lanes.prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        left = Math.max(NAMES_AT_LEAST, lanes.nameWidth(Math.min(NAMES, getWidth() / 4)));
        axis = TimeAxis.of(chart.last(), Math.max(1, getWidth() - left - RIGHT));
        axisPane.use(axis, left);
        lanes.use(axis, left);
        axisPane.resizeRelocate(0, 0, getWidth(), AxisPane.HEIGHT);
        scroll.resizeRelocate(0, AxisPane.HEIGHT, getWidth(), Math.max(0, getHeight() - AxisPane.HEIGHT));
    }
}
