package org.quorate.app.whatif;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quorate.drawing.StandingsReading;
import org.quorate.simulate.whatif.TimelineStep;

/// The steps of what happens with their estimated times; stepped, played and replayed. Playing goes from step to step: nothing travels.
final class TimelineBar extends VBox {

    private static final Duration PACE = Duration.seconds(1.5);
    private static final double NOTE_FITS = 900;

    private final Trial trial;
    private final Label time = new Label();
    private final Label words = new Label();
    private final Label detail = new Label();
    private final Button play = button("play", "mdi2p-play", "Play or pause", this::playOrPause);
    private final LaneView lanes;
    private final Timeline clock = new Timeline(new KeyFrame(PACE, _ -> tick()));

    TimelineBar(Trial trial) {
        this.trial = trial;
        lanes = new LaneView(trial);
        setId("timeline");
        time.setId("timeline-time");
        words.setId("timeline-words");
        detail.setId("timeline-detail");
        detail.getStyleClass().add("muted");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        detail.setWrapText(true);
        detail.setMinHeight(USE_PREF_SIZE);
        play.getStyleClass().remove("flat");
        play.getStyleClass().add("accent");
        clock.setCycleCount(Animation.INDEFINITE);
        Label note = new Label("Times come from the design's own timeouts; they are estimates");
        note.getStyleClass().addAll("muted", "timeline-note");
        note.setMinWidth(USE_PREF_SIZE);
        note.visibleProperty().bind(widthProperty().greaterThan(NOTE_FITS));
        note.managedProperty().bind(note.visibleProperty());
        VBox told = new VBox(words, detail);
        told.getStyleClass().add("timeline-told");
        HBox.setHgrow(told, Priority.ALWAYS);
        HBox head = new HBox(button("first", "mdi2s-skip-backward", "First", () -> trial.look(0)), button("back", "mdi2s-step-backward", "Step back", () -> step(-1)), play,
                button("step", "mdi2s-step-forward", "Step", () -> step(1)), time, told, note);
        head.getStyleClass().add("timeline-head");
        VBox.setVgrow(lanes, Priority.ALWAYS);
        getChildren().addAll(head, lanes);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        clock.statusProperty().subscribe(status -> play.setGraphic(new FontIcon(status == Animation.Status.RUNNING ? "mdi2p-pause" : "mdi2p-play")));
        trial.listen(this::show);
        show();
    }

    private static Button button(String id, String icon, String text, Runnable run) {
        Button button = new Button("", new FontIcon(icon));
        button.setId("timeline-" + id);
        button.setAccessibleText(text);
        button.setTooltip(new Tooltip(text));
        button.getStyleClass().addAll("flat", "icon-button");
        button.setOnAction(_ -> run.run());
        return button;
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> step(-1);
            case RIGHT -> step(1);
            case HOME -> trial.look(0);
            case END -> trial.look(trial.moments().size() - 1);
            case SPACE -> {
                if (!lanes.isFocused()) {
                    return;
                }
                playOrPause();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    void step(int by) {
        trial.look(trial.now() + by);
    }

    void replay() {
        trial.look(0);
        clock.playFromStart();
    }

    void playOrPause() {
        if (clock.getStatus() == Animation.Status.RUNNING) {
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
        if (trial.moments().isEmpty()) {
            time.setText(StandingsReading.clock(0));
            words.setText("Nothing has happened yet: all nodes are up and everything runs.");
            detail.setText("Fail something, and its steps appear here.");
        } else {
            Trial.Moment moment = trial.moments().get(trial.now());
            time.setText(StandingsReading.clock(moment.time()));
            words.setText(moment.step().text());
            detail.setText(detail(moment));
        }
        words.setTooltip(new Tooltip(words.getText()));
        lanes.setAccessibleText("%s %s %s".formatted(time.getText(), words.getText(), detail.getText()));
        lanes.show();
    }

    private String detail(Trial.Moment moment) {
        List<String> parts = new ArrayList<>(List.of("Step %d of %d".formatted(trial.now() + 1, trial.moments().size())));
        if (moment.step().kind() != TimelineStep.Kind.EVENT) {
            parts.add("at worst " + StandingsReading.clock(moment.bound()));
        }
        if (!moment.step().origin().isEmpty()) {
            parts.add(moment.step().origin());
        }
        return String.join(" · ", parts);
    }
}
