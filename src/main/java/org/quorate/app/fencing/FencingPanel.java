package org.quorate.app.fencing;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quorate.analysis.FencingMatrix;
import org.quorate.analysis.Node;
import org.quorate.analysis.Verdict;
import org.quorate.app.document.Derived;
import org.quorate.app.kind.Kind;
import org.quorate.app.kind.Kinds;
import org.quorate.app.shell.Panel;
import org.quorate.model.ElementId;

/// The fencing matrix: a row for each cluster node and remote node, a column for each try, at last how it comes out;
/// guest nodes in one row, since they follow their host. What is not known is never green.
public final class FencingPanel implements Panel {

    private final Consumer<ElementId> go;
    private final GridPane table = new GridPane(4, 3);
    private final Label empty = new Label("No cluster or remote nodes yet.");
    private final StackPane content = new StackPane();

    /// @param go selects an element and brings it into view
    public FencingPanel(Derived<?, FencingMatrix> matrix, Consumer<ElementId> go) {
        this.go = go;
        table.getStyleClass().add("matrix");
        ScrollPane scroll = new ScrollPane(table);
        scroll.setFitToWidth(true);
        empty.getStyleClass().addAll("muted", "empty-state");
        content.setId("fencing");
        content.getChildren().addAll(scroll, empty);
        Runnable show = () -> matrix.value().ifPresent(this::show);
        matrix.listen(show);
        show.run();
    }

    @Override
    public String id() {
        return "fencing";
    }

    @Override
    public String title() {
        return "Fencing matrix";
    }

    @Override
    public String icon() {
        return "mdi2s-shield-outline";
    }

    @Override
    public Region content() {
        return content;
    }

    private void show(FencingMatrix matrix) {
        List<FencingMatrix.ByDevice> rows = matrix.byDevice().toList();
        int tries = Math.max(1, rows.stream().mapToInt(row -> row.ways().size()).max().orElse(1));
        table.getChildren().clear();
        table.getColumnConstraints().clear();
        table.getColumnConstraints().add(new ColumnConstraints(140));
        for (int i = 0; i <= tries; i++) {
            ColumnConstraints column = new ColumnConstraints(120, 180, Double.MAX_VALUE);
            column.setHgrow(Priority.ALWAYS);
            table.getColumnConstraints().add(column);
        }
        table.add(head("Target"), 0, 0);
        for (int i = 0; i < tries; i++) {
            table.add(head("Try " + (i + 1)), i + 1, 0);
        }
        table.add(head("Result"), tries + 1, 0);
        rows.forEach(row -> add(row, tries));
        List<FencingMatrix.WithHost> guests = matrix.withHost().toList();
        if (!guests.isEmpty()) {
            addGuests(guests, tries);
        }
        empty.setVisible(rows.isEmpty() && guests.isEmpty());
        table.setVisible(!empty.isVisible());
    }

    private void add(FencingMatrix.ByDevice row, int tries) {
        int at = table.getRowCount();
        table.add(target(row.node()), 0, at);
        for (int i = 0; i < row.ways().size(); i++) {
            table.add(cell(row.ways().get(i)), i + 1, at);
        }
        table.add(verdict(row.verdict(), row.ways().isEmpty() ? "nothing fences it" : ""), tries + 1, at);
    }

    private void addGuests(List<FencingMatrix.WithHost> guests, int tries) {
        int at = table.getRowCount();
        String names = guests.size() == 1 ? guests.getFirst().node().name() : guests.getFirst().node().name() + " to " + guests.getLast().node().name();
        Label target = new Label(names, Kinds.icon(Kind.GUEST, 16));
        target.setTooltip(new Tooltip(guests.stream().map(guest -> guest.node().name()).collect(Collectors.joining(", "))));
        table.add(target, 0, at);
        Label how = new Label("Recovery of the VM by its host's fencing");
        how.getStyleClass().add("muted");
        table.add(how, 1, at, tries, 1);
        Verdict worst = guests.stream().map(FencingMatrix.Row::verdict).max(java.util.Comparator.comparing(Verdict::kind)).orElse(Verdict.WORKS);
        table.add(verdict(worst, ""), tries + 1, at);
    }

    private Button target(Node node) {
        Kind kind = switch (node.kind()) {
            case CLUSTER -> Kind.CLUSTER_HOST;
            case REMOTE -> Kind.REMOTE_HOST;
            case GUEST -> Kind.GUEST;
        };
        Button target = new Button(node.name(), Kinds.icon(kind, 16));
        target.setMnemonicParsing(false);
        target.getStyleClass().addAll("flat", "matrix-target");
        target.setOnAction(event -> go.accept(node.machine().orElse(node.element())));
        return target;
    }

    /// Devices of one try that must all succeed are joined by "+".
    private static Region cell(FencingMatrix.Way way) {
        String devices = way.cells().stream().map(FencingMatrix.Cell::device).collect(Collectors.joining(" + "));
        Label name = new Label(way.level().map(level -> level.index() + ": ").orElse("") + devices, icon(way.verdict()));
        HBox cell = new HBox(8, name);
        if (way.verdict().kind() != Verdict.Kind.WORKS) {
            Label condition = new Label(way.verdict().text());
            condition.getStyleClass().add("condition");
            cell.getChildren().add(condition);
        }
        Tooltip.install(cell, new Tooltip(devices + ": " + way.verdict().text()));
        cell.getStyleClass().addAll("matrix-cell", style(way.verdict()));
        return cell;
    }

    private static Label verdict(Verdict verdict, String otherwise) {
        Label label = new Label(otherwise.isEmpty() ? verdict.text() : otherwise, icon(verdict));
        label.setTooltip(new Tooltip(verdict.text()));
        label.getStyleClass().add("matrix-verdict");
        return label;
    }

    private static Label head(String text) {
        Label head = new Label(text);
        head.getStyleClass().add("column-title");
        return head;
    }

    private static FontIcon icon(Verdict verdict) {
        FontIcon icon = new FontIcon(switch (verdict.kind()) {
            case WORKS -> "mdi2c-check-circle";
            case CONDITIONAL -> "mdi2a-alert";
            case UNKNOWN -> "mdi2h-help-circle-outline";
            case IMPOSSIBLE -> "mdi2a-alert-octagon";
        });
        icon.getStyleClass().add(style(verdict) + "-icon");
        return icon;
    }

    private static String style(Verdict verdict) {
        return switch (verdict.kind()) {
            case WORKS -> "ok";
            case CONDITIONAL -> "warning";
            case UNKNOWN -> "unknown";
            case IMPOSSIBLE -> "error";
        };
    }
}
