package org.quorate.app.quorum;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quorate.app.document.Derived;
import org.quorate.app.shell.Panel;
import org.quorate.model.ElementId;
import org.quorate.simulate.quorum.QuorumTable;

/// Says whether the cluster is quorate, shows each vote as a block with the line of quorum, and what is left when one
/// thing fails.
public final class QuorumPanel implements Panel {

    private final Consumer<ElementId> go;
    private final HBox columns = new HBox();
    private final ScrollPane scroll = new ScrollPane(columns);

    /// @param go selects an element and brings it into view
    public QuorumPanel(Derived<?, QuorumWords> words, Consumer<ElementId> go) {
        this.go = go;
        columns.getStyleClass().add("quorum");
        scroll.setId("quorum");
        scroll.setFitToWidth(true);
        Runnable show = () -> words.value().ifPresent(this::show);
        words.listen(show);
        show.run();
    }

    @Override
    public String id() {
        return "quorum";
    }

    @Override
    public String title() {
        return "Quorum";
    }

    @Override
    public String icon() {
        return "mdi2s-scale-balance";
    }

    @Override
    public Region content() {
        return scroll;
    }

    private void show(QuorumWords words) {
        Label verdict = new Label(words.verdict(), icon(words.isQuorate()));
        verdict.getStyleClass().add("verdict");
        verdict.setId("quorum-verdict");
        VBox left = new VBox(12, verdict, VoteBlocks.of(words.votes()), arithmetic(words));
        VBox middle = new VBox(6, head("If one of these fails"));
        words.losses().forEach(loss -> middle.getChildren().add(loss(loss)));
        if (words.losses().isEmpty()) {
            middle.getChildren().add(new Label("No failure of a single part takes a vote, as far as the design says."));
        }
        middle.getChildren().add(head("If so many fail at once"));
        words.counts().forEach(row -> middle.getChildren().add(row(row, new Label(row.lost()))));
        VBox right = new VBox(6, head("Options in force"));
        words.effects().forEach(effect -> right.getChildren().add(effect(effect)));
        columns.getChildren().setAll(left, middle, right);
    }

    private static GridPane arithmetic(QuorumWords words) {
        GridPane table = new GridPane(16, 2);
        for (List<String> line : words.arithmetic()) {
            Label label = new Label(line.getFirst());
            label.getStyleClass().add("muted");
            Label value = new Label(line.getLast());
            value.getStyleClass().add("mono");
            table.addRow(table.getRowCount(), label, value);
        }
        return table;
    }

    private HBox loss(QuorumTable.Row loss) {
        Hyperlink name = new Hyperlink(loss.lost());
        name.setMnemonicParsing(false);
        loss.element().ifPresent(element -> name.setOnAction(event -> go.accept(element)));
        return row(loss, name);
    }

    private static HBox row(QuorumTable.Row row, Labeled lost) {
        lost.setMinWidth(140);
        lost.setPrefWidth(140);
        Label verdict = new Label(row.quorate() ? "stays quorate" : "loses quorum", icon(row.quorate()));
        verdict.setMinWidth(Region.USE_PREF_SIZE);
        Label reason = new Label(row.reason());
        reason.getStyleClass().add("muted");
        return new HBox(8, lost, verdict, reason);
    }

    private static VBox effect(QuorumWords.Effect effect) {
        Label option = new Label(effect.option());
        option.getStyleClass().add("mono");
        Label text = new Label(effect.effect());
        text.setWrapText(true);
        text.setMaxWidth(300);
        text.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(option, text);
    }

    private static Label head(String text) {
        Label head = new Label(text);
        head.getStyleClass().add("column-title");
        return head;
    }

    private static FontIcon icon(boolean good) {
        FontIcon icon = new FontIcon(good ? "mdi2c-check-circle" : "mdi2a-alert-octagon");
        icon.getStyleClass().add(good ? "ok-icon" : "error-icon");
        return icon;
    }
}
