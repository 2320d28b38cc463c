package org.quorate.app.whatif;

import java.util.List;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quorate.drawing.StandingsReading;

/// The steps of what happens with their estimated times; stepped, played and replayed.
final class TimelineBar extends VBox {

    private static final Duration PACE = Duration.seconds(1.5);

    private final Trial trial;
    private final Label time = new Label();
    private final Label words = new Label();
    private final ListView<Trial.Moment> steps = new ListView<>();
    private final Timeline clock = new Timeline(new KeyFrame(PACE, _ -> tick()));
    private List<StepCell.Span> spans = List.of();
    private boolean showing;

    TimelineBar(Trial trial) {
        super(6);
        this.trial = trial;
        setId("timeline");
        setPrefHeight(210);
        setMinHeight(210);
        time.setId("timeline-time");
        time.getStyleClass().add("timeline-time");
        words.setId("timeline-words");
        words.setWrapText(true);
        steps.setId("timeline-steps");
        steps.setCellFactory(_ -> new StepCell(() -> spans));
        steps.getSelectionModel().selectedIndexProperty().subscribe(index -> {
            if (!showing && index.intValue() >= 0) {
                trial.look(index.intValue());
            }
        });
        clock.setCycleCount(javafx.animation.Animation.INDEFINITE);
        HBox head = new HBox(6, button("first", "mdi2s-skip-backward", "First", () -> trial.look(0)), button("back", "mdi2s-step-backward", "Step back", () -> step(-1)),
                button("play", "mdi2p-play", "Play or pause", this::playOrPause), button("step", "mdi2s-step-forward", "Step", () -> step(1)), time, words);
        head.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        getChildren().addAll(head, steps);
        trial.listen(this::show);
    }

    private static Button button(String id, String icon, String text, Runnable run) {
        Button button = new Button("", new FontIcon(icon));
        button.setId("timeline-" + id);
        button.setAccessibleText(text);
        button.setTooltip(new javafx.scene.control.Tooltip(text));
        button.getStyleClass().add("icon-button");
        button.setOnAction(_ -> run.run());
        return button;
    }

    void step(int by) {
        trial.look(trial.now() + by);
    }

    void replay() {
        trial.look(0);
        clock.playFromStart();
    }

    void playOrPause() {
        if (clock.getStatus() == javafx.animation.Animation.Status.RUNNING) {
            clock.stop();
        } else if (trial.now() >= trial.moments().size() - 1) {
            replay();
        } else {
            clock.playFromStart();
        }
    }

    void stop() {
        clock.stop();
    }

    private void tick() {
        step(1);
        if (trial.now() >= trial.moments().size() - 1) {
            clock.stop();
        }
    }

    private void show() {
        showing = true;
        if (!steps.getItems().equals(trial.moments())) {
            spans = StepCell.Span.of(trial.moments());
            steps.getItems().setAll(trial.moments());
        }
        if (trial.moments().isEmpty()) {
            time.setText("0:00");
            words.setText("Nothing has happened. Times will be estimates from the design's own timeouts.");
        } else {
            Trial.Moment moment = trial.moments().get(trial.now());
            time.setText(StandingsReading.clock(moment.step().typical()));
            words.setText(moment.step().text());
            steps.getSelectionModel().select(trial.now());
            steps.scrollTo(Math.max(0, trial.now() - 2));
        }
        showing = false;
    }
}
