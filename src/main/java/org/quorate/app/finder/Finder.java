package org.quorate.app.finder;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quorate.app.action.Action;
import org.quorate.app.action.Actions;
import org.quorate.app.document.DesignSession;
import org.quorate.app.kind.Kind;
import org.quorate.app.kind.Kinds;
import org.quorate.model.ElementId;

/// The field over the window: what is typed finds objects by name and commands by what they do; Enter goes there or does it.
public final class Finder {

    private final DesignSession session;
    private final Actions actions;
    private final java.util.function.Consumer<ElementId> go;
    private final StackPane layer;
    private final TextField field = new TextField();
    private final ListView<Entry> list = new ListView<>();
    private final VBox box = new VBox(field, list);
    private List<Entry> entries = List.of();
    private @Nullable Node before;

    /// @param layer where it is shown, over everything else
    /// @param go    selects an object and brings it into view
    public Finder(DesignSession session, Actions actions, java.util.function.Consumer<ElementId> go, StackPane layer) {
        this.session = session;
        this.actions = actions;
        this.go = go;
        this.layer = layer;
        box.getStyleClass().add("finder");
        box.setMaxSize(560, Region.USE_PREF_SIZE);
        StackPane.setAlignment(box, Pos.TOP_CENTER);
        field.setId("finder-field");
        list.setId("finder-list");
        list.setPrefHeight(320);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new EntryCell());
        list.setOnMouseClicked(event -> choose());
        field.textProperty().subscribe(text -> show());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().subscribe((was, is) -> {
            if (was) {
                close();
            }
        });
    }

    /// Shows objects and commands.
    public void open() {
        open("Find an object or run a command", true);
    }

    /// Shows objects only.
    public void find() {
        open("Find an object", false);
    }

    private void open(String prompt, boolean withCommands) {
        entries = new ArrayList<>();
        if (withCommands) {
            actions.all().stream().filter(action -> action.enabledProperty().get()).map(Finder::entry).forEach(entries::add);
        }
        session.design().topology().elements().forEach(element -> {
            Kind kind = Kinds.of(element, session.facts());
            entries.add(new Entry(element.name(), kind.word(), kind.icon(), () -> go.accept(element.id())));
        });
        before = layer.getScene().getFocusOwner();
        field.setPromptText(prompt);
        field.clear();
        if (!layer.getChildren().contains(box)) {
            layer.getChildren().add(box);
        }
        show();
        field.requestFocus();
    }

    private static Entry entry(Action action) {
        String key = action.command().keys().stream().findFirst().map(keys -> keys.getDisplayText()).orElse(action.command().menu().title());
        String text = action.command().submenu().isEmpty() ? action.textProperty().get() : action.command().fullText();
        return new Entry(text, key, action.command().icon().orElse(""), action::run);
    }

    private void show() {
        list.getItems().setAll(Entry.matching(entries, field.getText()));
        list.getSelectionModel().selectFirst();
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> close();
            case ENTER -> choose();
            case DOWN -> move(1);
            case UP -> move(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, Math.max(0, list.getItems().size() - 1));
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - 5));
    }

    private void choose() {
        Entry entry = list.getSelectionModel().getSelectedItem();
        close();
        if (entry != null) {
            entry.run().run();
        }
    }

    private void close() {
        if (layer.getChildren().remove(box) && before != null) {
            before.requestFocus();
        }
    }

    private static final class EntryCell extends ListCell<Entry> {

        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(null);
            setGraphic(null);
            if (!empty && entry != null) {
                Label text = new Label(entry.text(), entry.icon().isEmpty() ? null : new FontIcon(entry.icon()));
                Label detail = new Label(entry.detail());
                detail.getStyleClass().add("muted");
                Region space = new Region();
                HBox.setHgrow(space, Priority.ALWAYS);
                setGraphic(new HBox(8, text, space, detail));
            }
        }
    }
}
