package org.quorate.app.whatif;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quorate.simulate.whatif.Event;

/// Says above the canvas what is tried, each event with a button that takes it out, and leaves the mode.
final class WhatIfBar extends HBox {

    private final Trial trial;
    private final FlowPane chips = new FlowPane(6, 4);

    WhatIfBar(Trial trial, Runnable leave, ButtonBase... more) {
        super(10);
        this.trial = trial;
        setId("what-if-bar");
        getStyleClass().add("notice-bar");
        Button out = new Button("Leave", new FontIcon("mdi2c-close"));
        out.setId("what-if-leave");
        out.setOnAction(_ -> leave.run());
        HBox.setHgrow(chips, Priority.ALWAYS);
        getChildren().addAll(new Label("What if", new FontIcon("mdi2f-flask-outline")), chips);
        getChildren().addAll(more);
        getChildren().add(out);
        trial.listen(this::show);
        show();
    }

    private void show() {
        chips.getChildren().clear();
        if (trial.instants().isEmpty()) {
            chips.getChildren().add(new Label("Click anything on the canvas to fail it. The design is not changed."));
        }
        for (int i = 0; i < trial.instants().size(); i++) {
            int instant = i;
            if (i > 0) {
                chips.getChildren().add(new Label("then"));
            }
            trial.instants().get(i).forEach(event -> chips.getChildren().add(chip(instant, event)));
        }
        if (!trial.outcomes().isEmpty()) {
            chips.getChildren().add(new Label("Scheduler: " + trial.outcomes().getLast().engine()));
        }
    }

    private Button chip(int instant, Event event) {
        Button chip = new Button(trial.engine().words().of(event), new FontIcon("mdi2c-close"));
        chip.setMnemonicParsing(false);
        chip.getStyleClass().addAll("small", "what-if-chip");
        chip.setAccessibleText("Take out " + chip.getText());
        chip.setOnAction(_ -> trial.remove(instant, event));
        return chip;
    }
}
