package org.quorate.app.action;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.javafx.FontIcon;

/// Makes menus out of actions.
public final class Menus {

    private final Actions actions;

    public Menus(Actions actions) {
        this.actions = actions;
    }

    /// All menus, with what is bound.
    public MenuBar bar() {
        MenuBar bar = new MenuBar();
        Arrays.stream(MenuName.values()).map(this::menu).filter(menu -> !menu.getItems().isEmpty()).forEach(bar.getMenus()::add);
        return bar;
    }

    /// A context menu with some commands, a line between the sections.
    public ContextMenu context(List<List<Command>> sections) {
        ContextMenu menu = new ContextMenu();
        for (List<Command> section : sections) {
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            section.forEach(command -> actions.find(command).ifPresent(action -> menu.getItems().add(item(action))));
        }
        return menu;
    }

    private Menu menu(MenuName name) {
        Menu menu = new Menu(name.title());
        menu.setId("menu-" + name.title().toLowerCase(java.util.Locale.ROOT));
        Map<String, Menu> submenus = new LinkedHashMap<>();
        int section = 0;
        for (Action action : actions.all()) {
            Command command = action.command();
            if (command.menu() != name) {
                continue;
            }
            if (command.section() != section && !menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            section = command.section();
            holder(menu, submenus, command.submenu()).getItems().add(accelerated(action));
        }
        return menu;
    }

    private static Menu holder(Menu menu, Map<String, Menu> submenus, String name) {
        return name.isEmpty() ? menu : submenus.computeIfAbsent(name, title -> {
            Menu submenu = new Menu(title);
            menu.getItems().add(submenu);
            return submenu;
        });
    }

    private static MenuItem accelerated(Action action) {
        MenuItem item = item(action);
        action.command().keys().stream().findFirst().ifPresent(item::setAccelerator);
        return item;
    }

    private static MenuItem item(Action action) {
        MenuItem item = action.isToggle() ? toggle(action) : new MenuItem();
        item.setId("menu-" + action.command().id());
        item.setMnemonicParsing(false);
        item.textProperty().bind(action.textProperty());
        item.disableProperty().bind(action.enabledProperty().not());
        if (!action.isToggle()) {
            action.command().icon().ifPresent(icon -> item.setGraphic(new FontIcon(icon)));
        }
        item.setOnAction(event -> action.run());
        return item;
    }

    private static MenuItem toggle(Action action) {
        CheckMenuItem item = new CheckMenuItem();
        item.setSelected(action.onProperty().get());
        action.onProperty().subscribe(item::setSelected);
        item.selectedProperty().subscribe(selected -> item.setSelected(action.onProperty().get()));
        return item;
    }
}
