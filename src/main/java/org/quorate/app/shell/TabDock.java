package org.quorate.app.shell;

import java.util.List;
import java.util.Map;
import java.util.LinkedHashMap;
import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// Panels in one region, one of them shown, under a strip of tabs. It can be folded to the strip.
final class TabDock extends VBox {

    /// height of the strip, and of the dock when it is folded
    static final double STRIP = 34;

    private final Map<Panel, ToggleButton> tabs = new LinkedHashMap<>();
    private final HBox accessory = new HBox();
    private final StackPane content = new StackPane();
    private final Button fold = new Button();
    private final ReadOnlyObjectWrapper<Panel> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper folded = new ReadOnlyBooleanWrapper();

    /// @param panels   at least one
    /// @param foldable whether it has the button that folds it
    TabDock(List<Panel> panels, boolean foldable) {
        getStyleClass().add("dock");
        HBox strip = new HBox();
        strip.getStyleClass().add("tab-strip");
        for (Panel panel : panels) {
            ToggleButton tab = tab(panel);
            tabs.put(panel, tab);
            strip.getChildren().add(tab);
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        accessory.getStyleClass().add("tab-accessory");
        strip.getChildren().addAll(space, accessory);
        if (foldable) {
            strip.getChildren().add(foldButton());
        }
        content.getStyleClass().add("dock-content");
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().addAll(strip, content);
        show(panels.getFirst());
    }

    ReadOnlyObjectProperty<Panel> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty foldedProperty() {
        return folded.getReadOnlyProperty();
    }

    boolean holds(Panel panel) {
        return tabs.containsKey(panel);
    }

    /// Shows one of its panels and unfolds.
    void open(Panel panel) {
        setFolded(false);
        show(panel);
    }

    void setFolded(boolean fold) {
        folded.set(fold);
        content.setVisible(!fold);
        content.setManaged(!fold);
        accessory.setVisible(!fold);
        accessory.setManaged(!fold);
        this.fold.setGraphic(new FontIcon(fold ? "mdi2c-chevron-up" : "mdi2c-chevron-down"));
    }

    private void show(Panel panel) {
        tabs.forEach((each, tab) -> tab.setSelected(each == panel));
        shown.set(panel);
        content.getChildren().setAll(panel.content());
        accessory.getChildren().setAll(panel.accessory().stream().toList());
    }

    private ToggleButton tab(Panel panel) {
        ToggleButton tab = new ToggleButton(panel.title());
        tab.getStyleClass().setAll("dock-tab");
        tab.setId("tab-" + panel.id());
        tab.setMinWidth(Region.USE_PREF_SIZE);
        tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
        tab.setOnAction(event -> open(panel));
        tab.addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
        panel.count().ifPresent(count -> {
            Label badge = new Label();
            badge.getStyleClass().add("count-badge");
            count.subscribe(number -> {
                badge.setText(String.valueOf(number));
                tab.setGraphic(number.intValue() > 0 ? badge : null);
            });
            tab.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        });
        return tab;
    }

    private void walk(KeyEvent event) {
        int step = event.getCode() == KeyCode.LEFT ? -1 : event.getCode() == KeyCode.RIGHT ? 1 : 0;
        if (step != 0) {
            List<Panel> panels = List.copyOf(tabs.keySet());
            Panel next = panels.get(Math.floorMod(panels.indexOf(shown.get()) + step, panels.size()));
            open(next);
            Objects.requireNonNull(tabs.get(next)).requestFocus();
            event.consume();
        }
    }

    private Button foldButton() {
        fold.getStyleClass().addAll("flat", "icon-button");
        fold.setGraphic(new FontIcon("mdi2c-chevron-down"));
        fold.setTooltip(new Tooltip("Fold or unfold"));
        fold.setAccessibleText("Fold or unfold the panel");
        fold.setOnAction(event -> setFolded(!folded.get()));
        return fold;
    }
}
