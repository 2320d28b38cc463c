package org.quorate.app.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;

/// What the window says without asking: bars under the toolbar that stay until they are answered, and notes at the lower
/// right that go by themselves.
public final class Notices {

    private static final Duration SHOWN = Duration.seconds(5);

    private final VBox bars = new VBox();
    private final VBox notes = new VBox();

    public Notices() {
        notes.getStyleClass().add("notes");
        notes.setPickOnBounds(false);
        notes.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(notes, javafx.geometry.Pos.BOTTOM_RIGHT);
    }

    /// Stands under the toolbar.
    public Region bars() {
        return bars;
    }

    /// Stands over the regions.
    public Region notes() {
        return notes;
    }

    /// Shows a bar; one with the same id is replaced.
    ///
    /// @param answers what its buttons say and do; each closes the bar
    public void ask(String id, String text, Map<String, Runnable> answers) {
        close(id);
        Label label = new Label(text, new FontIcon("mdi2a-alert"));
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox bar = new HBox(label);
        bar.setId(id);
        bar.getStyleClass().add("notice-bar");
        answers.forEach((verb, run) -> bar.getChildren().add(button(verb, () -> {
            close(id);
            run.run();
        })));
        bars.getChildren().add(bar);
    }

    public void close(String id) {
        bars.getChildren().removeIf(bar -> id.equals(bar.getId()));
    }

    /// Says something for five seconds.
    public void say(String text) {
        say(text, new LinkedHashMap<>());
    }

    /// Says something for five seconds, with buttons.
    public void say(String text, Map<String, Runnable> offers) {
        HBox note = new HBox(new Label(text));
        note.getStyleClass().add("note");
        offers.forEach((verb, run) -> note.getChildren().add(button(verb, () -> {
            notes.getChildren().remove(note);
            run.run();
        })));
        notes.getChildren().add(note);
        PauseTransition pause = new PauseTransition(SHOWN);
        pause.setOnFinished(event -> notes.getChildren().remove(note));
        pause.play();
    }

    private static Button button(String verb, Runnable run) {
        Button button = new Button(verb);
        button.setOnAction(event -> run.run());
        return button;
    }
}
