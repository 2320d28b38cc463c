package org.quorate.app.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quorate.app.action.Action;
import org.quorate.app.action.Actions;
import org.quorate.app.action.Command;

/// The bar below the menus. What the window has no room for becomes smaller: the overlays one drop-down, the search field
/// an icon; every command is in the menus too.
public final class Toolbar extends HBox {

    private static final double OVERLAYS_FIT = 1400;
    private static final double ARRANGE_FITS = 1120;
    private static final List<Command> OVERLAYS = List.of(Command.OVERLAY_NONE, Command.OVERLAY_POWER, Command.OVERLAY_NETWORK, Command.OVERLAY_FENCING,
            Command.OVERLAY_PLACEMENT, Command.OVERLAY_SERVICES);

    private final Actions actions;

    public Toolbar(Actions actions, ReadOnlyDoubleProperty zoom) {
        this.actions = actions;
        getStyleClass().add("toolbar");
        List<Node> arrange = buttons(Command.ALIGN_LEFT, Command.DISTRIBUTE_ACROSS, Command.SNAP);
        HBox overlays = overlays();
        MenuButton overlayMenu = overlayMenu();
        Button search = search();
        section(buttons(Command.NEW, Command.OPEN, Command.SAVE));
        section(buttons(Command.UNDO, Command.REDO));
        section(buttons(Command.CONNECT, Command.INSERT_NOTE));
        Separator arrangeEnd = line();
        getChildren().addAll(arrange);
        getChildren().add(arrangeEnd);
        if (!overlays.getChildren().isEmpty()) {
            getChildren().addAll(muted("Overlay"), overlays, overlayMenu, line());
        }
        actions.find(Command.WHAT_IF_MODE).ifPresent(action -> getChildren().add(worded(action, "What-if")));
        actions.find(Command.EXPORT).ifPresent(action -> getChildren().add(worded(action, "Export")));
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(space, search);
        getChildren().addAll(zoom(zoom).stream().toList());
        widthProperty().subscribe(width -> {
            boolean wide = width.doubleValue() >= OVERLAYS_FIT;
            present(overlays, wide);
            present(overlayMenu, !wide);
            arrange.forEach(button -> present(button, width.doubleValue() >= ARRANGE_FITS));
            present(arrangeEnd, width.doubleValue() >= ARRANGE_FITS);
            search.setText(width.doubleValue() >= ARRANGE_FITS ? "Find or run" : "");
            search.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("icon-only"), width.doubleValue() < ARRANGE_FITS);
        });
    }

    private void section(List<Node> buttons) {
        if (!buttons.isEmpty()) {
            getChildren().addAll(buttons);
            getChildren().add(line());
        }
    }

    private List<Node> buttons(Command... commands) {
        List<Node> buttons = new ArrayList<>();
        for (Command command : commands) {
            actions.find(command).ifPresent(action -> buttons.add(iconButton(action)));
        }
        return buttons;
    }

    private static ButtonBase iconButton(Action action) {
        ButtonBase button = action.isToggle() ? toggle(action) : new Button();
        button.setId("tool-" + action.command().id());
        button.getStyleClass().addAll("flat", "icon-button");
        button.setGraphic(new FontIcon(action.command().icon().orElseThrow()));
        button.setTooltip(tooltip(action));
        button.accessibleTextProperty().bind(action.textProperty());
        button.setFocusTraversable(false);
        wire(button, action);
        return button;
    }

    private static ButtonBase worded(Action action, String word) {
        ButtonBase button = action.isToggle() ? toggle(action) : new Button();
        button.setText(word);
        button.setGraphic(new FontIcon(action.command().icon().orElseThrow()));
        button.setId("tool-" + action.command().id());
        button.setTooltip(tooltip(action));
        button.setMinWidth(USE_PREF_SIZE);
        wire(button, action);
        return button;
    }

    private static void wire(ButtonBase button, Action action) {
        button.disableProperty().bind(action.enabledProperty().not());
        button.setOnAction(event -> action.run());
    }

    private static ToggleButton toggle(Action action) {
        ToggleButton button = new ToggleButton();
        action.onProperty().subscribe(button::setSelected);
        button.selectedProperty().subscribe(selected -> button.setSelected(action.onProperty().get()));
        return button;
    }

    private HBox overlays() {
        HBox group = new HBox();
        group.getStyleClass().add("segments");
        for (Command command : OVERLAYS) {
            actions.find(command).ifPresent(action -> {
                ToggleButton button = toggle(action);
                button.setId("tool-" + command.id());
                button.setText(command.text());
                button.setTooltip(tooltip(action));
                button.getStyleClass().setAll("segment");
                wire(button, action);
                group.getChildren().add(button);
            });
        }
        return group;
    }

    private MenuButton overlayMenu() {
        MenuButton menu = new MenuButton();
        menu.setId("tool-overlay");
        for (Command command : OVERLAYS) {
            actions.find(command).ifPresent(action -> {
                RadioMenuItem item = new RadioMenuItem(command.text());
                item.setOnAction(event -> action.run());
                action.onProperty().subscribe(on -> {
                    item.setSelected(on);
                    if (on) {
                        menu.setText(command.text());
                    }
                });
                menu.getItems().add(item);
            });
        }
        return menu;
    }

    private Button search() {
        Button search = new Button("Find or run", new FontIcon("mdi2m-magnify"));
        search.setId("tool-search");
        search.getStyleClass().add("search-button");
        search.setAccessibleText("Find an object or run a command");
        search.setTooltip(new Tooltip("Find an object or run a command  Ctrl+Shift+P"));
        search.setOnAction(event -> actions.run(Command.COMMAND_PALETTE));
        return search;
    }

    private Optional<HBox> zoom(ReadOnlyDoubleProperty zoom) {
        return actions.find(Command.ZOOM_OUT).map(out -> {
            Label percent = new Label();
            percent.getStyleClass().add("zoom-value");
            zoom.subscribe(value -> percent.setText(Math.round(value.doubleValue() * 100) + " %"));
            HBox group = new HBox(iconButton(out), percent, iconButton(actions.get(Command.ZOOM_IN)));
            group.getStyleClass().add("zoom");
            return group;
        });
    }

    private static Tooltip tooltip(Action action) {
        Tooltip tooltip = new Tooltip();
        String key = action.command().keys().stream().findFirst().map(keys -> "  " + keys.getDisplayText()).orElse("");
        tooltip.textProperty().bind(action.textProperty().map(text -> text + key));
        return tooltip;
    }

    private static void present(Node node, boolean present) {
        node.setVisible(present);
        node.setManaged(present);
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        return label;
    }

    private static Separator line() {
        return new Separator(Orientation.VERTICAL);
    }
}
