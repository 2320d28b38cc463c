package org.quorate.app.whatif;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quorate.app.shell.Panel;

/// A panel that is a column of rows.
record ListPanel(String id, String title, String icon, VBox rows, ScrollPane scroll) implements Panel {

    static ListPanel of(String id, String title, String icon) {
        VBox rows = new VBox();
        rows.setId(id);
        rows.getStyleClass().add("list-panel");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        return new ListPanel(id, title, icon, rows, scroll);
    }

    @Override
    public Region content() {
        return scroll;
    }

    void head(String text) {
        Label head = new Label(text);
        head.getStyleClass().add("column-title");
        head.setWrapText(true);
        rows.getChildren().add(head);
    }

    /// Something that can be clicked.
    void row(String text, Runnable run) {
        Button row = new Button(text);
        row.setMnemonicParsing(false);
        row.setWrapText(true);
        row.getStyleClass().addAll("flat", "what-if-row");
        row.setOnAction(_ -> run.run());
        rows.getChildren().add(row);
    }

    void line(String text) {
        Label line = new Label(text);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        rows.getChildren().add(line);
    }
}
