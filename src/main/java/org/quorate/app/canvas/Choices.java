package org.quorate.app.canvas;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.quorate.app.canvas.gesture.Chooser;
import org.quorate.compose.Offer;

/// Offers as a small menu at the pointer.
final class Choices implements Chooser {

    private final CanvasView view;
    private final ContextMenu menu = new ContextMenu();

    Choices(CanvasView view) {
        this.view = view;
        menu.setId("canvas-choices");
        menu.setConsumeAutoHidingEvents(false);
    }

    @Override
    public void choose(List<Offer> offers, double x, double y, Consumer<Offer> then) {
        menu.getItems().setAll(offers.stream().map(offer -> item(new MenuItem(offer.effect()), offer, then)).toList());
        show(x, y);
    }

    @Override
    public void reconsider(List<Offer> offers, double x, double y, Consumer<Offer> instead) {
        ToggleGroup group = new ToggleGroup();
        Offer present = offers.getFirst();
        menu.getItems().setAll(offers.stream().map(offer -> {
            RadioMenuItem item = new RadioMenuItem(offer.effect());
            item.setToggleGroup(group);
            item.setSelected(offer == present);
            return item(item, offer, chosen -> {
                if (chosen != present) {
                    instead.accept(chosen);
                }
            });
        }).toList());
        show(x, y);
    }

    private static MenuItem item(MenuItem item, Offer offer, Consumer<Offer> action) {
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.accept(offer));
        return item;
    }

    private void show(double x, double y) {
        Point2D at = view.localToScreen(x, y);
        if (at != null) {
            menu.show(view, at.getX() + 2, at.getY() + 2);
        }
    }
}
