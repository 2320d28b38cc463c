package org.quorate.app.problems;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quorate.app.finding.Severities;
import org.quorate.finding.Finding;
import org.quorate.finding.Fix;
import org.quorate.rules.RulePage;

/// A line of the list of problems: sign, rule, sentence, objects, remedy; opened, also the reason with facts and source.
final class ProblemCell extends ListCell<ProblemList.Row> {

    private static final PseudoClass WAIVED = PseudoClass.getPseudoClass("waived");
    private static final String OPEN = "open-problem";

    private final Acts acts;

    /// What can be done in a line.
    ///
    /// @param fix     applies a remedy
    /// @param waive   accepts the finding
    /// @param page    the page of a rule
    record Acts(Consumer<Fix> fix, Consumer<Finding> waive, Function<String, Optional<RulePage>> page) {
    }

    ProblemCell(Acts acts) {
        this.acts = acts;
        getStyleClass().add("problem-cell");
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && getItem() != null) {
                expand(getListView(), !getItem().equals(getListView().getProperties().get(OPEN)));
            }
        });
    }

    /// Opens or closes the selected line; one is open at a time.
    static void expand(ListView<ProblemList.Row> list, boolean open) {
        ProblemList.Row row = list.getSelectionModel().getSelectedItem();
        if (open && row != null) {
            list.getProperties().put(OPEN, row);
        } else {
            list.getProperties().remove(OPEN);
        }
        list.refresh();
    }

    static Region columnHeads() {
        GridPane heads = grid();
        heads.getStyleClass().add("column-heads");
        heads.addRow(0, new Label(), new Label("Rule"), new Label("Problem"), new Label("Objects"), new Label("Remedy"));
        return heads;
    }

    @Override
    protected void updateItem(ProblemList.@Nullable Row row, boolean none) {
        super.updateItem(row, none);
        setText(null);
        if (none || row == null) {
            setGraphic(null);
            return;
        }
        pseudoClassStateChanged(WAIVED, row.waived().isPresent());
        VBox box = new VBox(line(row));
        if (row.equals(getListView().getProperties().get(OPEN))) {
            box.getChildren().add(details(row));
        }
        setGraphic(box);
        setAccessibleText(row.finding().severity().word() + " " + row.finding().rule() + ": " + row.finding().message());
    }

    private GridPane line(ProblemList.Row row) {
        Finding finding = row.finding();
        Label rule = new Label(finding.rule());
        rule.getStyleClass().addAll("mono", "muted");
        Label message = new Label(finding.message());
        message.getStyleClass().add("problem-message");
        GridPane line = grid();
        line.addRow(0, Severities.icon(finding.severity(), 15), rule, message, new Label(row.objects()), remedy(row));
        return line;
    }

    private Region remedy(ProblemList.Row row) {
        if (row.waived().isPresent()) {
            return new Label("accepted: " + row.waived().get());
        }
        return row.finding().fixes().stream().findFirst().<Region>map(this::link).orElseGet(Label::new);
    }

    private Hyperlink link(Fix fix) {
        Hyperlink link = new Hyperlink(fix.label(), new FontIcon("mdi2l-lightbulb-on-outline"));
        link.getStyleClass().add("fix-link");
        link.setMnemonicParsing(false);
        link.setOnAction(event -> acts.fix().accept(fix));
        return link;
    }

    private Region details(ProblemList.Row row) {
        VBox details = new VBox();
        details.getStyleClass().add("problem-details");
        row.finding().because().forEach(fact -> details.getChildren().add(text("It follows from", fact)));
        acts.page().apply(row.finding().rule()).ifPresent(page -> {
            details.getChildren().add(text("Why", page.why()));
            details.getChildren().add(text("Remedy", page.fix()));
            details.getChildren().add(text("Source", page.source()));
        });
        HBox buttons = new HBox(8);
        row.finding().fixes().stream().skip(1).forEach(fix -> buttons.getChildren().add(link(fix)));
        if (row.waived().isEmpty()) {
            Button waive = new Button("Waive…");
            waive.setId("waive");
            waive.setOnAction(event -> acts.waive().accept(row.finding()));
            buttons.getChildren().add(waive);
        }
        details.getChildren().add(buttons);
        return details;
    }

    private static Region text(String head, String text) {
        Label title = new Label(head);
        title.getStyleClass().addAll("strong", "detail-head");
        Label body = new Label(text);
        body.setWrapText(true);
        body.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(body, Priority.ALWAYS);
        return new HBox(8, title, body);
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("problem-line");
        grid.getColumnConstraints().setAll(fixed(20), fixed(64), growing(52), growing(22), growing(26));
        return grid;
    }

    private static ColumnConstraints fixed(double width) {
        return new ColumnConstraints(width, width, width);
    }

    private static ColumnConstraints growing(double percent) {
        ColumnConstraints column = new ColumnConstraints(0, percent * 8, Double.MAX_VALUE);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }
}
