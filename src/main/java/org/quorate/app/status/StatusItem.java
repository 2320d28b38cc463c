package org.quorate.app.status;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quorate.app.status.StatusItems.Line;

/// An entry of the status bar: a button where it leads somewhere, plain text where it does not.
final class StatusItem extends StackPane {

    private final Button button = new Button();
    private final Label label = new Label();

    StatusItem(String id) {
        setAlignment(Pos.CENTER_LEFT);
        button.setId(id);
        button.setMnemonicParsing(false);
        label.setId(id + "-text");
        button.getStyleClass().addAll("flat", "status-item");
        label.getStyleClass().add("status-item");
        label.setVisible(false);
        button.managedProperty().bind(button.visibleProperty());
        label.managedProperty().bind(label.visibleProperty());
        getChildren().addAll(button, label);
    }

    void show(Line line) {
        Optional<Runnable> leads = line.leads();
        Labeled shown = leads.isPresent() ? button : label;
        shown.setText(line.text());
        shown.setGraphic(line.icon().isEmpty() ? null : sign(line));
        button.setVisible(leads.isPresent());
        label.setVisible(leads.isEmpty());
        button.setOnAction(_ -> leads.ifPresent(Runnable::run));
    }

    private static FontIcon sign(Line line) {
        FontIcon sign = new FontIcon(line.icon());
        sign.getStyleClass().add(line.style());
        return sign;
    }
}
