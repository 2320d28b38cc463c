package org.quorate.app.inspector;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// A heading with a line beside it, and what stands below it until it is folded.
final class FoldingSection extends VBox {

    private final Region body;
    private final Button heading = new Button();

    FoldingSection(String title, Region body) {
        this.body = body;
        getStyleClass().add("section");
        heading.setText(title);
        heading.setMnemonicParsing(false);
        heading.getStyleClass().setAll("section-heading");
        heading.setOnAction(event -> fold(body.isManaged()));
        Region line = new Region();
        line.getStyleClass().add("section-line");
        HBox.setHgrow(line, Priority.ALWAYS);
        HBox head = new HBox(heading, line);
        head.getStyleClass().add("section-head");
        getChildren().addAll(head, body);
        fold(false);
    }

    void fold(boolean folded) {
        body.setVisible(!folded);
        body.setManaged(!folded);
        heading.setGraphic(new FontIcon(folded ? "mdi2c-chevron-right" : "mdi2c-chevron-down"));
    }
}
