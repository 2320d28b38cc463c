package org.quorate.app.palette;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quorate.app.kind.Kinds;
import org.quorate.app.shell.Panel;
import org.quorate.compose.PaletteItem;

/// The items by section. A click or Enter puts one where the selection is; a drag puts it where it is dropped.
public final class PalettePanel implements Panel {

    private final PaletteTarget target;
    private final TextField search = new TextField();
    private final VBox items = new VBox();
    private final VBox content;
    private Optional<PaletteTarget.Drag> drag = Optional.empty();
    private boolean dragged;

    public PalettePanel(PaletteTarget target) {
        this.target = target;
        search.setId("palette-search");
        search.setPromptText("Search palette");
        search.textProperty().subscribe(text -> show(text.strip().toLowerCase(Locale.ROOT)));
        items.getStyleClass().add("palette-items");
        ScrollPane scroll = new ScrollPane(items);
        scroll.setFitToWidth(true);
        content = new VBox(search, scroll);
        content.getStyleClass().add("palette");
    }

    @Override
    public String id() {
        return "palette";
    }

    @Override
    public String title() {
        return "Palette";
    }

    @Override
    public String icon() {
        return "mdi2s-shape-outline";
    }

    @Override
    public Region content() {
        return content;
    }

    @Override
    public void takeFocus() {
        search.requestFocus();
    }

    private void show(String wanted) {
        items.getChildren().clear();
        for (PaletteItem.Section section : PaletteItem.Section.values()) {
            var found = Arrays.stream(PaletteItem.values()).filter(item -> item.section() == section)
                    .filter(item -> item.title().toLowerCase(Locale.ROOT).contains(wanted)).map(this::button).toList();
            if (!found.isEmpty()) {
                Label heading = new Label(section.title());
                heading.getStyleClass().add("palette-section");
                items.getChildren().add(heading);
                items.getChildren().addAll(found);
            }
        }
        if (items.getChildren().isEmpty()) {
            Label nothing = new Label("Nothing is called that.");
            nothing.getStyleClass().add("muted");
            items.getChildren().add(nothing);
        }
    }

    private Button button(PaletteItem item) {
        Button button = new Button(item.title(), Kinds.icon(PaletteLook.kind(item), 16));
        button.setId("palette-" + item.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        button.getStyleClass().addAll("flat", "palette-item");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setTooltip(new Tooltip("Drag it onto the canvas, or click to put it where the selection is"));
        button.setOnAction(event -> {
            if (!dragged) {
                target.insert(item);
            }
        });
        button.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> dragged = false);
        button.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> move(item, button, event));
        button.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            drag.ifPresent(present -> present.finish(event));
            drag = Optional.empty();
        });
        button.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && drag.isPresent()) {
                drag.get().cancel();
                drag = Optional.empty();
                event.consume();
            }
        });
        return button;
    }

    /// A drag begins when the pointer leaves the item.
    private void move(PaletteItem item, Button button, MouseEvent event) {
        if (!dragged && !button.contains(event.getX(), event.getY())) {
            dragged = true;
            drag = Optional.of(target.begin(item));
        }
        drag.ifPresent(present -> present.drag(event));
    }
}
