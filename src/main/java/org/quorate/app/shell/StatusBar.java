package org.quorate.app.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quorate.app.task.RunningTask;
import org.quorate.app.task.Tasks;

/// The line at the foot of the window: entries at the left and right, work under way between them.
public final class StatusBar extends HBox {

    private static final double RIGHT_FITS = 900;

    private final HBox work = new HBox();

    /// @param shown whether there is a design that the entries speak of; work is shown anyway
    public StatusBar(List<? extends Node> left, List<? extends Node> right, ObservableBooleanValue shown, Tasks tasks) {
        getStyleClass().add("status-bar");
        work.getStyleClass().add("status-work");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(left);
        getChildren().addAll(space, work);
        getChildren().addAll(right);
        tasks.running().addListener((ListChangeListener<RunningTask>) change -> show(tasks.running()));
        BooleanBinding fits = widthProperty().greaterThanOrEqualTo(RIGHT_FITS);
        Stream.concat(left.stream(), right.stream()).forEach(entry -> entry.visibleProperty().bind(shown));
        right.subList(0, Math.max(0, right.size() - 1)).forEach(entry -> {
            entry.visibleProperty().bind(fits.and(shown));
            entry.managedProperty().bind(fits);
        });
    }

    /// The oldest piece of work; there is seldom more than one.
    private void show(List<RunningTask> running) {
        work.getChildren().clear();
        if (!running.isEmpty()) {
            RunningTask task = running.getFirst();
            ProgressBar bar = new ProgressBar();
            bar.progressProperty().bind(task.shareProperty());
            Button cancel = new Button("Cancel", new FontIcon("mdi2c-close"));
            cancel.setId("status-cancel");
            cancel.getStyleClass().addAll("flat", "small");
            cancel.setOnAction(event -> task.cancel());
            work.getChildren().addAll(new Label(task.title()), bar, cancel);
        }
    }
}
