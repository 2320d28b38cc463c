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
import org.quorate.app.kind.Kinds;

/// A line of the list of weak points: sign, what fails with its icon, what it does; or the head of a group with its count.
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
            case WeakPointLine.Point(WeakPoint point) -> point(point);
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
        FontIcon fold = new FontIcon(head.open() ? "mdi2c-chevron-down" : "mdi2c-chevron-right");
        fold.getStyleClass().add("fold-icon");
        Label title = wrapped(head.group().title(), "column-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        Label count = new Label(String.valueOf(head.group().points().size()));
        count.getStyleClass().add("count-badge");
        return line(fold, title, count);
    }

    private static Node point(WeakPoint point) {
        FontIcon sign = new FontIcon(point.gravity().icon());
        sign.getStyleClass().add(point.gravity().style());
        FlowPane names = new FlowPane();
        names.getStyleClass().add("weak-point-names");
        point.culprits().forEach(culprit -> names.getChildren().add(name(culprit)));
        if (point.culprits().isEmpty()) {
            names.getChildren().add(new Label(AT_REST));
        }
        VBox words = new VBox(names);
        if (!point.effect().isEmpty()) {
            words.getChildren().add(wrapped(point.effect(), "row-words"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        return line(sign, words);
    }

    private static Label name(WeakPoint.Culprit culprit) {
        Label name = new Label(culprit.name(), Kinds.icon(culprit.kind(), 16));
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
            case WeakPointLine.Point(WeakPoint point) -> "%s: %s. %s".formatted(point.gravity().word(),
                    point.culprits().stream().map(WeakPoint.Culprit::name).collect(Collectors.joining(" and ")), point.effect());
            case WeakPointLine.None(String sentence) -> sentence;
        };
    }
}
