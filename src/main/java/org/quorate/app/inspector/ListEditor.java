package org.quorate.app.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// Edits a list: a row for each item, with a menu that moves or removes it, and a button that adds one. An added row is
/// part of the list as soon as it is complete.
final class ListEditor<T> implements Editor<List<T>> {

    private final Items<T> items;
    private final FormContext context;
    private final Consumer<List<T>> changed;
    private final VBox node = new VBox();
    private final VBox rows = new VBox();
    private final Label hint = new Label();
    private final List<Editor<T>> editors = new ArrayList<>();
    private List<T> value = List.of();

    /// What a list is made of.
    ///
    /// @param row      edits one item
    /// @param word     what one is called: "address"
    /// @param blank    what a new one starts with; empty: nothing, or there cannot be one now
    /// @param complete whether a new one can be part of the list
    record Items<T>(EditorType<T> row, String word, Function<FormContext, Optional<T>> blank, Predicate<T> complete) {
    }

    private ListEditor(Items<T> items, FormContext context, Consumer<List<T>> changed) {
        this.items = items;
        this.context = context;
        this.changed = changed;
        Button add = new Button("Add " + items.word(), new FontIcon("mdi2p-plus"));
        add.getStyleClass().addAll("flat", "small", "add-row");
        add.setOnAction(event -> add());
        hint.getStyleClass().add("muted");
        node.getStyleClass().add("list-editor");
        rows.getStyleClass().add("list-rows");
        node.getChildren().addAll(rows, add);
    }

    static <T> EditorType<List<T>> of(Items<T> items) {
        return (context, changed) -> new ListEditor<>(items, context, changed);
    }

    /// A list of texts or references, which start empty.
    static <T> EditorType<List<T>> ofPlain(String word, EditorType<T> row, Predicate<T> complete) {
        return of(new Items<>(row, word, context -> Optional.empty(), complete));
    }

    /// A list of records.
    static <R extends Record> EditorType<List<R>> ofRecords(String word, Form<R> form, Function<FormContext, Optional<R>> blank, Predicate<R> complete) {
        return of(new Items<>(RowEditor.of(form), word, blank, complete));
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public boolean isWide() {
        return true;
    }

    @Override
    public void show(List<T> newValue) {
        value = newValue;
        while (editors.size() > newValue.size()) {
            editors.removeLast();
        }
        while (editors.size() < newValue.size()) {
            int index = editors.size();
            editors.add(items.row().create(context, item -> replace(index, item)));
        }
        List<Region> shown = new ArrayList<>();
        for (int i = 0; i < newValue.size(); i++) {
            editors.get(i).show(newValue.get(i));
            shown.add(row(editors.get(i), i));
        }
        rows.getChildren().setAll(shown);
    }

    @Override
    public void showNothing(String text) {
        value = List.of();
        editors.clear();
        hint.setText(text);
        rows.getChildren().setAll(hint);
    }

    /// What can stand in the list as it starts does so at once, and is unfolded.
    private void add() {
        Optional<T> blank = items.blank().apply(context);
        if (blank.filter(items.complete()).isPresent()) {
            append(blank.get());
            editors.getLast().more().ifPresent(Runnable::run);
            return;
        }
        Editor<T> editor = items.row().create(context, item -> {
            if (!items.complete().test(item)) {
                throw new IllegalArgumentException("More is needed.");
            }
            append(item);
        });
        blank.ifPresentOrElse(editor::show, () -> editor.showNothing("new " + items.word()));
        rows.getChildren().add(editor.node());
        editor.node().requestFocus();
        if (editor.node().lookup(".text-input") instanceof javafx.scene.control.TextInputControl field) {
            field.requestFocus();
        }
    }

    private void append(T item) {
        List<T> next = new ArrayList<>(value);
        next.add(item);
        changed.accept(next);
    }

    private void replace(int index, T item) {
        List<T> next = new ArrayList<>(value);
        next.set(index, item);
        changed.accept(next);
    }

    private void move(int index, int step) {
        List<T> next = new ArrayList<>(value);
        next.add(index + step, next.remove(index));
        changed.accept(next);
    }

    private void remove(int index) {
        List<T> next = new ArrayList<>(value);
        next.remove(index);
        changed.accept(next);
    }

    private Region row(Editor<T> editor, int index) {
        ContextMenu menu = new ContextMenu();
        editor.more().ifPresent(more -> menu.getItems().add(item("All fields", true, more)));
        menu.getItems().addAll(item("Move up", index > 0, () -> move(index, -1)), item("Move down", index < value.size() - 1, () -> move(index, 1)),
                item("Remove", true, () -> remove(index)));
        Button button = new Button(null, new FontIcon("mdi2d-dots-vertical"));
        button.getStyleClass().addAll("flat", "row-menu");
        button.setId("row-menu-" + index);
        button.setAccessibleText("Move or remove " + items.word() + " " + (index + 1));
        button.setOnAction(event -> menu.show(button, Side.BOTTOM, 0, 0));
        HBox.setHgrow(editor.node(), Priority.ALWAYS);
        HBox row = new HBox(editor.node(), button);
        row.getStyleClass().add("list-row");
        return row;
    }

    private static MenuItem item(String text, boolean enabled, Runnable run) {
        MenuItem item = new MenuItem(text);
        item.setDisable(!enabled);
        item.setOnAction(event -> run.run());
        return item;
    }
}
