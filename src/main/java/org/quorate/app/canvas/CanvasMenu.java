package org.quorate.app.canvas;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quorate.app.action.Action;
import org.quorate.app.action.Actions;
import org.quorate.app.action.Command;

/// The canvas' context menu: what can be done with the selection.
final class CanvasMenu {

    private static final List<List<Command>> SECTIONS = List.of(
            List.of(Command.RENAME, Command.CONNECT, Command.FOLD, Command.LOCK),
            List.of(Command.COLOCATE_SELECTED, Command.ORDER_SELECTED, Command.TAG_SELECTED),
            List.of(Command.CUT, Command.COPY, Command.PASTE, Command.DUPLICATE, Command.DELETE),
            List.of(Command.SELECT_ALL, Command.SELECT_SAME_KIND, Command.FIT, Command.FIT_SELECTION));

    private final CanvasView view;
    private final Actions actions;
    private final ContextMenu menu = new ContextMenu();

    CanvasMenu(CanvasView view, Actions actions) {
        this.view = view;
        this.actions = actions;
        menu.setId("canvas-menu");
    }

    void show(double screenX, double screenY) {
        actions.refresh();
        menu.getItems().clear();
        for (List<Command> section : SECTIONS) {
            List<MenuItem> items = section.stream().flatMap(command -> actions.find(command).stream())
                    .filter(action -> action.enabledProperty().get()).map(CanvasMenu::item).toList();
            if (!items.isEmpty() && !menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            menu.getItems().addAll(items);
        }
        menu.show(view, screenX, screenY);
    }

    private static MenuItem item(Action action) {
        MenuItem item = new MenuItem(action.textProperty().get());
        action.command().icon().ifPresent(icon -> item.setGraphic(new FontIcon(icon)));
        action.command().keys().stream().findFirst().ifPresent(item::setAccelerator);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
