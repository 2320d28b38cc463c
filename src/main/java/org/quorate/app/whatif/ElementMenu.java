package org.quorate.app.whatif;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.quorate.analysis.Facts;
import org.quorate.analysis.Part;
import org.quorate.model.ElementId;
import org.quorate.simulate.whatif.Event;

/// The context menu of an element: what can happen to it.
final class ElementMenu {

    private final Trial trial;

    ElementMenu(Trial trial) {
        this.trial = trial;
    }

    void show(ElementId element, Facts facts, Node owner, double screenX, double screenY) {
        ContextMenu menu = new ContextMenu();
        for (Event event : events(element, facts)) {
            MenuItem item = new MenuItem((event instanceof Event.Fail ? "fail:" : "") + trial.engine().words().of(event));
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> trial.add(event, false));
            menu.getItems().add(item);
        }
        menu.show(owner, screenX, screenY);
    }

    private static List<Event> events(ElementId element, Facts facts) {
        List<Event> events = new ArrayList<>();
        facts.faultTree().parts().stream().filter(each -> each.element().equals(element) && each.canFail()).forEach(each -> events.add(new Event.Fail(each)));
        events.add(new Event.Return(Part.of(element)));
        facts.nodes().all().stream().filter(node -> node.machine().orElse(node.element()).equals(element)).forEach(node -> {
            events.add(new Event.Standby(node.name(), true));
            events.add(new Event.Standby(node.name(), false));
            events.add(new Event.Maintenance(node.name(), true));
            if (node.isClusterNode()) {
                events.add(new Event.Shutdown(Part.of(node.element())));
            }
        });
        return events;
    }
}
