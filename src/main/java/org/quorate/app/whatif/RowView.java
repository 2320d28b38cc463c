package org.quorate.app.whatif;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quorate.app.kind.Kinds;
import org.quorate.app.quorum.VoteBlocks;
import org.quorate.model.ElementId;

/// How a row looks.
final class RowView {

    /// shares of the width: instance, from, arrow, to, turn
    private static final double[] COLUMNS = {34, 19, 6, 18, 23};

    private final Consumer<ElementId> inspect;

    /// @param inspect shows an element in the inspector
    RowView(Consumer<ElementId> inspect) {
        this.inspect = inspect;
    }

    Region of(Row row) {
        return switch (row) {
            case Row.Verdict verdict -> verdict(verdict);
            case Row.Heading(String text, String aside) -> heading(text, aside);
            case Row.Instance instance -> instance(instance);
            case Row.Fold fold -> fold(fold);
            case Row.Prevention prevention -> prevention(prevention);
        };
    }

    private static Region verdict(Row.Verdict verdict) {
        VBox words = new VBox(text(verdict.text(), "consequence"));
        words.getStyleClass().add("consequence-words");
        verdict.lines().forEach(line -> words.getChildren().add(text(line, "consequence-line")));
        verdict.votes().ifPresent(tally -> words.getChildren().add(VoteBlocks.of(tally)));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(icon(verdict.sign()), words);
        row.getStyleClass().add("consequence-row");
        return row;
    }

    private static Region heading(String text, String aside) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label right = new Label(aside);
        right.getStyleClass().add("muted");
        HBox row = new HBox(new Label(text), space, right);
        row.getStyleClass().add("consequence-heading");
        row.getChildren().getFirst().getStyleClass().add("strong");
        return row;
    }

    private static Region fold(Row.Fold fold) {
        Label label = new Label(fold.text(), icon(fold.open() ? "mdi2c-chevron-down" : "mdi2c-chevron-right", "unknown"));
        label.getStyleClass().add("instance-fold");
        return label;
    }

    private static Region instance(Row.Instance instance) {
        Label turn = cell(instance.turn(), "turn-" + instance.sign().severity());
        turn.setGraphic(icon(instance.sign()));
        Label name = cell(instance.name(), "instance-name");
        name.setGraphic(Kinds.icon(instance.kind(), 15));
        GridPane row = new GridPane();
        row.getStyleClass().add("instance-row");
        for (double share : COLUMNS) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            row.getColumnConstraints().add(column);
        }
        row.addRow(0, name, cell(instance.from(), "muted"), icon("mdi2a-arrow-right", "unknown"), cell(instance.to(), instance.changed() ? "strong" : "same"), turn);
        if (!instance.why().isEmpty()) {
            row.add(text(instance.why(), "instance-why"), 0, 1, COLUMNS.length, 1);
        }
        return row;
    }

    private Region prevention(Row.Prevention prevention) {
        VBox words = new VBox(text(Row.Prevention.TITLE, "consequence"));
        words.getStyleClass().add("consequence-words");
        for (Row.Prevention.Hint hint : prevention.hints()) {
            words.getChildren().add(text(hint.sentence(), "hint"));
            hint.element().ifPresent(element -> {
                Hyperlink link = new Hyperlink("Show in the inspector");
                link.setAccessibleText("Show in the inspector what to change: " + hint.sentence());
                link.setOnAction(_ -> inspect.accept(element));
                words.getChildren().add(link);
            });
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox box = new HBox(icon("mdi2l-lightbulb-on-outline", "info"), words);
        box.getStyleClass().addAll("consequence-row", "card", "prevention");
        VBox place = new VBox(box);
        place.getStyleClass().add("prevention-place");
        return place;
    }

    private static Label cell(String text, String style) {
        Label cell = new Label(text);
        cell.getStyleClass().add(style);
        cell.setMinWidth(0);
        cell.setTextOverrun(OverrunStyle.ELLIPSIS);
        Tooltip.install(cell, new Tooltip(text));
        return cell;
    }

    private static Label text(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static FontIcon icon(Row.Sign sign) {
        return icon(sign.icon(), sign.severity());
    }

    private static FontIcon icon(String literal, String severity) {
        FontIcon icon = new FontIcon(literal);
        icon.getStyleClass().add(severity + "-icon");
        return icon;
    }
}
