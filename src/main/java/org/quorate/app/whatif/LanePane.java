package org.quorate.app.whatif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The lanes below each other, with the lines of the axis behind their bars and the playhead before them; words stand before all.
final class LanePane extends Region {

    private final Region playhead = line("timeline-playhead");
    private List<LaneRow> rows = List.of();
    private List<Long> borders = List.of();
    private List<Region> lines = List.of();
    private List<Region> borderLines = List.of();
    private @Nullable TimeAxis axis;
    private double left;
    private long time;

    private static Region line(String style) {
        Region line = new Region();
        line.getStyleClass().add(style);
        line.setMouseTransparent(true);
        return line;
    }

    void show(LaneChart chart, List<Trial.Moment> moments, IntConsumer look) {
        rows = chart.rows().stream().map(row -> new LaneRow(row, moments, look)).toList();
        borders = chart.borders();
        borderLines = borders.stream().map(_ -> line("timeline-border")).toList();
        fill();
    }

    private void fill() {
        getChildren().setAll(lines);
        getChildren().addAll(borderLines);
        rows.forEach(row -> getChildren().addAll(row.bars()));
        getChildren().add(playhead);
        rows.forEach(row -> getChildren().addAll(row.words()));
        requestLayout();
    }

    void look(int now, long at) {
        time = at;
        rows.forEach(row -> row.show(now));
        requestLayout();
    }

    /// The first lane that has a step at the moment.
    int row(int moment) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).holds(moment)) {
                return i;
            }
        }
        return 0;
    }

    /// The room that the names need.
    double nameWidth(double most) {
        return Math.ceil(rows.stream().mapToDouble(row -> row.nameWidth(most)).max().orElse(0));
    }

    void use(TimeAxis newAxis, double newLeft) {
        if (!newAxis.equals(axis) || newLeft != left) {
            List<Region> all = new ArrayList<>();
            Arrays.stream(newAxis.lines()).forEach(_ -> all.add(line("timeline-grid")));
            axis = newAxis;
            left = newLeft;
            lines = List.copyOf(all);
            fill();
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return rows.size() * LaneRow.HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        TimeAxis scale = axis;
        if (scale == null) {
            return;
        }
        double height = Math.max(getHeight(), rows.size() * LaneRow.HEIGHT);
        long[] times = scale.lines();
        for (int i = 0; i < lines.size(); i++) {
            stand(lines.get(i), left + scale.x(times[i]), 1, height);
        }
        for (int i = 0; i < borderLines.size(); i++) {
            stand(borderLines.get(i), left + scale.x(borders.get(i)), 1, height);
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).place(i * LaneRow.HEIGHT, left, scale);
        }
        playhead.setVisible(!rows.isEmpty());
        stand(playhead, left + scale.x(time) - 1, 2, height);
    }

    private static void stand(Region line, double x, double width, double height) {
        line.resizeRelocate(Math.round(x), 0, width, height);
    }
}
