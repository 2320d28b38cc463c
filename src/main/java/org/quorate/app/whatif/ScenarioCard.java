package org.quorate.app.whatif;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// A scenario in the panel: whether it holds, its steps in words, what was not met, and what can be done with it.
final class ScenarioCard extends VBox {

    /// What can be done with a scenario.
    interface Acts {

        void play(ScenarioTrial trial);

        /// Makes what came of it what it expects.
        void expect(ScenarioTrial trial);

        void delete(ScenarioTrial trial);
    }

    ScenarioCard(ScenarioTrial trial, Acts acts) {
        getStyleClass().add("scenario-card");
        FontIcon sign = new FontIcon(trial.isMet() ? "mdi2c-check-circle" : "mdi2a-alert-octagon");
        sign.getStyleClass().add(trial.isMet() ? "ok-icon" : "error-icon");
        Label name = line(trial.scenario().name(), "scenario-name");
        name.setGraphic(sign);
        name.setAccessibleText("%s: %s".formatted(trial.scenario().name(), trial.isMet() ? "holds" : "does not hold"));
        getChildren().add(name);
        if (!trial.scenario().description().isBlank()) {
            getChildren().add(line(trial.scenario().description(), "row-words"));
        }
        for (int i = 0; i < trial.steps().size(); i++) {
            getChildren().add(line("%d. %s".formatted(i + 1, trial.steps().get(i)), "scenario-step"));
        }
        trial.unmet().forEach(unmet -> getChildren().add(line(unmet, "scenario-unmet")));
        FlowPane buttons = new FlowPane(button("play", "Play", () -> acts.play(trial)));
        buttons.getStyleClass().add("weak-point-choices");
        if (!trial.isMet() && trial.last().isPresent()) {
            buttons.getChildren().add(button("expect", "Expect what is predicted now", () -> acts.expect(trial)));
        }
        buttons.getChildren().add(button("delete", "Delete", () -> acts.delete(trial)));
        getChildren().add(buttons);
    }

    private static Button button(String act, String text, Runnable run) {
        Button button = new Button(text);
        button.getStyleClass().addAll("small", "scenario-" + act);
        button.setOnAction(_ -> run.run());
        return button;
    }

    private static Label line(String text, String style) {
        Label line = new Label(text);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.getStyleClass().add(style);
        return line;
    }
}
