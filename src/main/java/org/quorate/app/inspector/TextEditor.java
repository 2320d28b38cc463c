package org.quorate.app.inspector;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quorate.model.Topology;

/// A text field. What is typed is judged at once and becomes the value on Enter or when the field loses the focus; Esc
/// brings the value back.
final class TextEditor<T> implements Editor<T> {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final Codec<T> codec;
    private final Consumer<T> changed;
    private final TextInputControl field;
    private final Label reason = new Label();
    private final VBox node;
    private final boolean wide;
    private @Nullable T value;
    private String shown = "";
    private String prompt;

    private TextEditor(Codec<T> codec, Consumer<T> changed, TextInputControl field, HBox line, String prompt, boolean wide) {
        this.codec = codec;
        this.changed = changed;
        this.field = field;
        this.prompt = prompt;
        this.wide = wide;
        node = new VBox(line);
        field.setPromptText(prompt);
        reason.setGraphic(new FontIcon("mdi2a-alert-octagon"));
        reason.getStyleClass().add("field-error");
        reason.setWrapText(true);
        field.textProperty().subscribe((before, now) -> judge());
        field.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                take();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// A field of one line.
    ///
    /// @param prompt      what an empty field shows: the default
    /// @param suggestions what the arrow beside the field offers
    static <T> EditorType<T> line(Codec<T> codec, String prompt, Function<Topology, List<String>> suggestions, boolean suggesting) {
        return (context, changed) -> {
            TextField field = new TextField();
            HBox.setHgrow(field, Priority.ALWAYS);
            HBox line = new HBox(field);
            line.getStyleClass().add("field-line");
            TextEditor<T> editor = new TextEditor<>(codec, changed, field, line, prompt, false);
            if (!codec.unit().isEmpty()) {
                Label unit = new Label(codec.unit());
                unit.getStyleClass().add("muted");
                unit.setMinWidth(Region.USE_PREF_SIZE);
                line.getChildren().add(unit);
            }
            if (suggesting) {
                line.getChildren().add(editor.suggestions(() -> suggestions.apply(context.topology().get())));
            }
            return editor;
        };
    }

    /// A field of several lines, for remarks.
    static EditorType<String> area(String prompt) {
        return (context, changed) -> {
            TextArea area = new TextArea();
            area.setWrapText(true);
            area.setPrefRowCount(4);
            HBox.setHgrow(area, Priority.ALWAYS);
            return new TextEditor<>(Codec.TEXT, changed, area, new HBox(area), prompt, true);
        };
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public boolean isWide() {
        return wide;
    }

    @Override
    public void show(T newValue) {
        String text = codec.write().apply(newValue);
        boolean typing = field.isFocused() && !field.getText().equals(shown);
        value = newValue;
        if (!typing) {
            shown = text;
            field.setPromptText(prompt);
            field.setText(text);
        }
    }

    @Override
    public void showNothing(String hint) {
        value = null;
        shown = "";
        field.setPromptText(hint);
        field.setText("");
    }

    private Button suggestions(Supplier<List<String>> offered) {
        Button button = new Button(null, new FontIcon("mdi2m-menu-down"));
        button.getStyleClass().addAll("flat", "suggest");
        button.setAccessibleText("Suggestions");
        button.setFocusTraversable(false);
        button.setOnAction(event -> {
            ContextMenu menu = new ContextMenu();
            offered.get().forEach(text -> menu.getItems().add(suggestion(text)));
            menu.show(button, Side.BOTTOM, 0, 0);
        });
        return button;
    }

    private MenuItem suggestion(String text) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> {
            field.setText(text);
            take();
        });
        return item;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && (field instanceof TextField || event.isShortcutDown())) {
            take();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !field.getText().equals(shown)) {
            field.setText(shown);
            event.consume();
        }
    }

    private void judge() {
        if (field.getText().equals(shown)) {
            say(null);
            return;
        }
        try {
            codec.read().apply(field.getText());
            say(null);
        } catch (IllegalArgumentException refused) {
            say(refused.getMessage());
        }
    }

    private void take() {
        if (field.getText().equals(shown)) {
            return;
        }
        try {
            T read = codec.read().apply(field.getText());
            shown = codec.write().apply(read);
            field.setText(shown);
            if (!read.equals(value)) {
                changed.accept(read);
            }
            say(null);
        } catch (IllegalArgumentException refused) {
            shown = value == null ? "" : codec.write().apply(value);
            say(refused.getMessage());
        }
    }

    private void say(@Nullable String text) {
        field.pseudoClassStateChanged(REFUSED, text != null);
        node.getChildren().remove(reason);
        if (text != null) {
            reason.setText(text);
            node.getChildren().add(reason);
        }
    }
}
