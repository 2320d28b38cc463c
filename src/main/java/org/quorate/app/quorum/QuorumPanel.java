package org.quorate.app.quorum;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Votes;
import org.quorate.app.document.Derived;
import org.quorate.app.shell.Panel;
import org.quorate.model.ElementId;

/// Says whether the cluster is quorate, shows each vote as a block with the line of quorum, and what is left when one
/// thing fails.
public final class QuorumPanel implements Panel {

    /// more blocks than these become one bar
    private static final int BLOCKS = 40;

    private final Consumer<ElementId> go;
    private final HBox columns = new HBox();
    private final ScrollPane scroll = new ScrollPane(columns);

    /// @param go selects an element and brings it into view
    public QuorumPanel(Derived<?, Facts> facts, Consumer<ElementId> go) {
        this.go = go;
        columns.getStyleClass().add("quorum");
        scroll.setId("quorum");
        scroll.setFitToWidth(true);
        Runnable show = () -> facts.value().ifPresent(this::show);
        facts.listen(show);
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

    private void show(Facts facts) {
        QuorumWords words = new QuorumWords(facts);
        Label verdict = new Label(words.verdict(), icon(words.isQuorate()));
        verdict.getStyleClass().add("verdict");
        verdict.setId("quorum-verdict");
        VBox left = new VBox(12, verdict, blocks(facts.votes()), arithmetic(words));
        VBox middle = new VBox(6, head("If one of these fails"));
        words.losses().forEach(loss -> middle.getChildren().add(loss(loss, facts.votes())));
        if (words.losses().isEmpty()) {
            middle.getChildren().add(new Label("No failure of a single part takes a vote, as far as the design says."));
        }
        VBox right = new VBox(6, head("Options in force"));
        words.effects().forEach(effect -> right.getChildren().add(effect(effect)));
        columns.getChildren().setAll(left, middle, right);
    }

    private static Region blocks(Votes votes) {
        FlowPane row = new FlowPane(5, 6);
        row.getStyleClass().add("vote-blocks");
        row.setPrefWrapLength(420);
        int all = votes.nodeVotes() + votes.device();
        if (all > BLOCKS) {
            Label many = new Label(all + " votes, quorum " + votes.quorum());
            many.getStyleClass().add("mono");
            row.getChildren().add(many);
            return row;
        }
        for (int i = 0; i < all; i++) {
            Region block = new Region();
            block.getStyleClass().addAll("vote-block", i >= votes.nodeVotes() ? "device" : "node", i < votes.quorum() ? "needed" : "spare");
            row.getChildren().add(block);
            if (i == votes.quorum() - 1) {
                Region line = new Region();
                line.getStyleClass().add("quorum-line");
                Label label = new Label("quorum " + votes.quorum());
                label.getStyleClass().addAll("mono", "quorum-label");
                row.getChildren().addAll(line, label);
            }
        }
        return row;
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

    private HBox loss(QuorumWords.Loss loss, Votes votes) {
        Hyperlink name = new Hyperlink(loss.name());
        name.setMnemonicParsing(false);
        name.setMinWidth(140);
        name.setPrefWidth(140);
        name.setOnAction(event -> go.accept(loss.element()));
        Label left = new Label("%d of %d votes".formatted(loss.left(), votes.expected()));
        left.getStyleClass().add("mono");
        left.setPrefWidth(110);
        left.setMinWidth(110);
        Label verdict = new Label(loss.quorate() ? "stays quorate" : "loses quorum", icon(loss.quorate()));
        verdict.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(8, name, left, verdict);
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
