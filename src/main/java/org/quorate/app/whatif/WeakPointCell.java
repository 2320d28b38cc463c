package org.quorate.app.whatif;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quorate.app.kind.Kind;
import org.quorate.app.kind.Kinds;

/// A line of the list of weak points: sign, what fails with its icon, what it does; several alike in one; or the head of a group with its count.
final class WeakPointCell extends ListCell<WeakPointLine> {

    private static final double SCROLL_BAR = 16;
    /// what is so when the empty set fails
    private static final String AT_REST = "so already, with nothing failed";

    /// @param use plays a point, opens or closes a group
    WeakPointCell(Consumer<WeakPointLine> use) {
        getStyleClass().add("weak-point-cell");
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && getItem() != null) {
                use.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable WeakPointLine line, boolean none) {
        super.updateItem(line, none);
        setText(null);
        setGraphic(none || line == null ? null : switch (line) {
            case WeakPointLine.Head head -> head(head);
            case WeakPointLine.Fold fold -> fold(fold);
            case WeakPointLine.Point(WeakPoint point, boolean inside) -> point(point, inside);
            case WeakPointLine.None(String sentence) -> wrapped(sentence, "muted");
        });
        setAccessibleText(none || line == null ? null : words(line));
    }

    @Override
    protected double computePrefHeight(double width) {
        Node shown = getGraphic();
        double room = getListView().getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset();
        return shown == null ? super.computePrefHeight(width) : snappedTopInset() + shown.prefHeight(Math.max(1, room)) + snappedBottomInset();
    }

    private static Node head(WeakPointLine.Head head) {
        Label title = wrapped(head.group().title(), "column-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        Label count = new Label(String.valueOf(head.group().points().size()));
        count.getStyleClass().add("count-badge");
        return line(chevron(head.open()), title, count);
    }

    private static FontIcon chevron(boolean open) {
        FontIcon chevron = new FontIcon(open ? "mdi2c-chevron-down" : "mdi2c-chevron-right");
        chevron.getStyleClass().add("fold-icon");
        return chevron;
    }

    private static Node fold(WeakPointLine.Fold fold) {
        AlikePoints points = fold.points();
        VBox words = words(points.effect(), name(points.title(), points.kind()));
        return line(sign(points.points().getFirst().gravity()), words, chevron(fold.open()));
    }

    private static Node point(WeakPoint point, boolean inside) {
        Label[] names = point.culprits().isEmpty() ? new Label[] {new Label(AT_REST)}
                : point.culprits().stream().map(culprit -> name(culprit.name(), culprit.kind())).toArray(Label[]::new);
        HBox line = line(sign(point.gravity()), words(point.effect(), names));
        if (inside) {
            line.getStyleClass().add("weak-point-inside");
        }
        return line;
    }

    private static FontIcon sign(WeakPoint.Gravity gravity) {
        FontIcon sign = new FontIcon(gravity.icon());
        sign.getStyleClass().add(gravity.style());
        return sign;
    }

    private static VBox words(String effect, Label... names) {
        FlowPane flow = new FlowPane(names);
        flow.getStyleClass().add("weak-point-names");
        VBox words = new VBox(flow);
        if (!effect.isEmpty()) {
            words.getChildren().add(wrapped(effect, "row-words"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private static Label name(String text, Kind kind) {
        Label name = new Label(text, Kinds.icon(kind, 16));
        name.getStyleClass().add("weak-point-name");
        return name;
    }

    private static HBox line(Node... parts) {
        HBox line = new HBox(parts);
        line.getStyleClass().add("weak-point-line");
        return line;
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private static String words(WeakPointLine line) {
        return switch (line) {
            case WeakPointLine.Head(WeakPointGroup group, boolean open) -> "%s: %d, %s".formatted(group.title(), group.points().size(), open ? "open" : "closed");
            case WeakPointLine.Fold(AlikePoints points, boolean open) -> "%s: %s. %s %s".formatted(points.points().getFirst().gravity().word(), points.title(), points.effect(),
                    open ? "Open" : "Closed");
            case WeakPointLine.Point(WeakPoint point, _) -> "%s: %s. %s".formatted(point.gravity().word(),
                    point.culprits().stream().map(WeakPoint.Culprit::name).collect(Collectors.joining(" and ")), point.effect());
            case WeakPointLine.None(String sentence) -> sentence;
        };
    }
}
