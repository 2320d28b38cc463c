package org.quorate.app.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.quorate.drawing.StandingsReading;
import org.quorate.simulate.whatif.TimelineStep;

/// A step as a lane: when it is done, a bar from the step before it to that time, on one scale for all, and what has happened.
final class StepCell extends ListCell<Trial.Moment> {

    private static final double LANE = 300;
    private static final double THINNEST = 4;
    private static final double BAR = 12;

    private final Supplier<List<Span>> spans;
    private final Label time = new Label();
    private final Label text = new Label();
    private final Label origin = new Label();
    private final Region bar = new Region();
    private final HBox row;

    /// From when to when a step takes, in milliseconds since the first event.
    record Span(long start, long end) {

        /// Each step begins when the one before it is done; the events of a later instant come after all of an earlier one.
        static List<Span> of(List<Trial.Moment> moments) {
            List<Span> spans = new ArrayList<>();
            long offset = 0;
            long last = 0;
            int outcome = 0;
            for (Trial.Moment moment : moments) {
                if (moment.outcome() != outcome) {
                    outcome = moment.outcome();
                    offset = last;
                }
                long end = offset + moment.step().typical();
                spans.add(new Span(Math.min(last, end), end));
                last = Math.max(last, end);
            }
            return spans;
        }
    }

    StepCell(Supplier<List<Span>> spans) {
        this.spans = spans;
        time.setMinWidth(150);
        time.setPrefWidth(150);
        time.getStyleClass().add("timeline-clock");
        Pane lane = new Pane(bar);
        lane.setMinSize(LANE, BAR);
        lane.setMaxSize(LANE, BAR);
        lane.getStyleClass().add("timeline-lane");
        bar.setManaged(false);
        origin.getStyleClass().add("muted");
        row = new HBox(10, time, lane, text, origin);
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        // as wide as the list, so that it never scrolls sideways
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Trial.@Nullable Moment moment, boolean empty) {
        super.updateItem(moment, empty);
        if (empty || moment == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        TimelineStep step = moment.step();
        time.setText("%s  (at worst %s)".formatted(StandingsReading.clock(step.typical()), StandingsReading.clock(step.bound())));
        text.setText(step.text());
        origin.setText(step.origin());
        bar.getStyleClass().setAll("timeline-bar", "timeline-" + step.kind().name().toLowerCase(Locale.ROOT));
        List<Span> all = spans.get();
        if (getIndex() < all.size()) {
            place(all.get(getIndex()), Math.max(1, all.getLast().end()));
        }
        setAccessibleText(time.getText() + " " + step.text());
        setGraphic(row);
    }

    private void place(Span span, long whole) {
        double from = LANE * span.start() / whole;
        double width = Math.max(THINNEST, LANE * (span.end() - span.start()) / whole);
        bar.resizeRelocate(Math.min(from, LANE - width), 0, width, BAR);
    }
}
