package org.quorate.app.whatif;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.quorate.app.dialog.Dialogs;
import org.quorate.app.document.DesignSession;
import org.quorate.model.ElementId;

/// Menus of the events that make sense after all that was tried.
final class EventMenu {

    private final DesignSession session;
    private final Trial trial;
    private final Dialogs dialogs;

    EventMenu(DesignSession session, Trial trial, Dialogs dialogs) {
        this.session = session;
        this.trial = trial;
        this.dialogs = dialogs;
    }

    /// Opens the menu of what can be done in the whole cluster.
    MenuButton button() {
        MenuButton button = new MenuButton("Planned event", null, new MenuItem());
        button.setId("what-if-event");
        button.setOnShowing(_ -> button.getItems().setAll(items(choices(PlannedEvents::all))));
        return button;
    }

    /// What can happen to an element.
    List<MenuItem> of(ElementId element) {
        return items(choices(events -> events.of(element)));
    }

    private List<EventChoice> choices(Function<PlannedEvents, List<EventChoice>> of) {
        return trial.condition().map(now -> of.apply(new PlannedEvents(session.facts(), trial.engine().words(), now))).orElse(List.of(new EventChoice.Pending()));
    }

    private List<MenuItem> items(List<EventChoice> choices) {
        return choices.stream().map(this::item).toList();
    }

    private MenuItem item(EventChoice choice) {
        MenuItem item = switch (choice) {
            case EventChoice.Play play -> {
                MenuItem one = new MenuItem(play.text());
                one.setOnAction(_ -> trial.add(play.event(), false));
                yield one;
            }
            case EventChoice.Pending computing -> {
                MenuItem pending = new MenuItem(computing.text());
                pending.setDisable(true);
                yield pending;
            }
            case EventChoice.Several several -> {
                Menu menu = new Menu(several.text());
                menu.getItems().addAll(items(several.choices()));
                yield menu;
            }
            case EventChoice.Split split -> {
                MenuItem asked = new MenuItem(split.text());
                asked.setOnAction(_ -> split());
                yield asked;
            }
        };
        item.setMnemonicParsing(false);
        return item;
    }

    private void split() {
        SplitGroups groups = new SplitGroups(session.facts());
        if (dialogs.choose("Split the cluster network", new SplitForm(groups), List.of("Split", "Cancel")).equals("Split") && groups.isSplit()) {
            trial.add(groups.event(), false);
        }
    }
}
