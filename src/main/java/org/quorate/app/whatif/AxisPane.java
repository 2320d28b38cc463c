package org.quorate.app.whatif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.quorate.drawing.StandingsReading;

/// The axis with its times, a mark for each step, and the head of the playhead.
final class AxisPane extends Region {

    static final double HEIGHT = 24;
    private static final double HANDLE = 12;
    private static final double MARK = 5;

    private final Region handle = new Region();
    private List<Label> numbers = List.of();
    private List<Region> marks = List.of();
    private List<Trial.Moment> moments = List.of();
    private @Nullable TimeAxis axis;
    private double left;
    private long time;

    AxisPane() {
        handle.getStyleClass().add("timeline-handle");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
    }

    void show(List<Trial.Moment> newMoments) {
        moments = newMoments;
        List<Region> all = new ArrayList<>();
        newMoments.forEach(_ -> {
            Region mark = new Region();
            mark.getStyleClass().add("timeline-mark");
            all.add(mark);
        });
        marks = List.copyOf(all);
        fill();
    }

    void look(long at) {
        time = at;
        requestLayout();
    }

    void use(TimeAxis newAxis, double newLeft) {
        if (!newAxis.equals(axis) || newLeft != left) {
            axis = newAxis;
            left = newLeft;
            numbers = Arrays.stream(newAxis.numbers()).mapToObj(number -> {
                Label label = new Label(StandingsReading.clock(number));
                label.getStyleClass().add("timeline-number");
                return label;
            }).toList();
            fill();
        }
    }

    private void fill() {
        getChildren().setAll(numbers);
        getChildren().addAll(marks);
        getChildren().add(handle);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        TimeAxis scale = axis;
        if (scale == null) {
            return;
        }
        long[] times = scale.numbers();
        double at = scale.x(time);
        for (int i = 0; i < numbers.size(); i++) {
            Label number = numbers.get(i);
            double width = number.prefWidth(-1);
            number.resizeRelocate(Math.round(left + scale.x(times[i]) - width / 2), 0, width, number.prefHeight(-1));
            // the playhead stands before it
            number.setVisible(marks.isEmpty() || Math.abs(at - scale.x(times[i])) > (width + HANDLE) / 2);
        }
        for (int i = 0; i < marks.size(); i++) {
            marks.get(i).resizeRelocate(Math.round(left + scale.x(moments.get(i).time())), HEIGHT - MARK, 1, MARK);
        }
        handle.setVisible(!marks.isEmpty());
        handle.resizeRelocate(Math.round(left + at - HANDLE / 2), HEIGHT - HANDLE, HANDLE, HANDLE);
    }
}
