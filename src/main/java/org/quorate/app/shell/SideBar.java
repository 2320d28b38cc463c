package org.quorate.app.shell;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// Panels one above the other at the left, all of them shown; folds to a rail of icons.
final class SideBar extends StackPane {

    /// width of the rail
    static final double RAIL = 44;

    private final List<Panel> panels;
    private final SplitPane stack = new SplitPane();
    private final VBox rail = new VBox();
    private final ReadOnlyBooleanWrapper folded = new ReadOnlyBooleanWrapper();

    SideBar(List<Panel> panels) {
        this.panels = panels;
        getStyleClass().add("side-bar");
        stack.setOrientation(Orientation.VERTICAL);
        panels.forEach(panel -> stack.getItems().add(titled(panel)));
        if (panels.size() == 2) {
            stack.setDividerPositions(0.6);
        }
        rail.getStyleClass().add("rail");
        panels.forEach(panel -> rail.getChildren().add(railButton(panel)));
        setFolded(false);
    }

    boolean holds(Panel panel) {
        return panels.contains(panel);
    }

    Panel firstPanel() {
        return panels.getFirst();
    }

    ReadOnlyBooleanProperty foldedProperty() {
        return folded.getReadOnlyProperty();
    }

    void setFolded(boolean fold) {
        folded.set(fold);
        getChildren().setAll(fold ? rail : stack);
    }

    private static VBox titled(Panel panel) {
        Label title = new Label(panel.title());
        title.getStyleClass().setAll("dock-tab", "active");
        HBox strip = new HBox(title);
        strip.getStyleClass().add("tab-strip");
        VBox.setVgrow(panel.content(), Priority.ALWAYS);
        VBox box = new VBox(strip, panel.content());
        box.getStyleClass().add("dock");
        return box;
    }

    private Button railButton(Panel panel) {
        Button button = new Button(null, new FontIcon(panel.icon()));
        button.getStyleClass().addAll("flat", "icon-button");
        button.setTooltip(new Tooltip(panel.title()));
        button.setAccessibleText(panel.title());
        button.setOnAction(event -> {
            setFolded(false);
            panel.takeFocus();
        });
        return button;
    }
}
