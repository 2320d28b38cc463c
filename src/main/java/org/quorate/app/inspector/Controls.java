package org.quorate.app.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quorate.model.Element;
import org.quorate.model.ElementId;

/// Editors of single values that are chosen instead of typed.
final class Controls {

    private Controls() {
    }

    /// Yes or no.
    static EditorType<Boolean> flag(String text) {
        return (context, changed) -> {
            CheckBox box = new CheckBox(text);
            box.setOnAction(event -> {
                box.setIndeterminate(false);
                changed.accept(box.isSelected());
            });
            return editor(box, value -> {
                box.setIndeterminate(false);
                box.setSelected(value);
            }, () -> box.setIndeterminate(true));
        };
    }

    /// One of a few values.
    static <T> EditorType<T> choice(List<T> values, java.util.function.Function<T, String> word) {
        return (context, changed) -> {
            ComboBox<T> box = box(word);
            box.getItems().setAll(values);
            box.setOnAction(event -> {
                if (box.getValue() != null) {
                    changed.accept(box.getValue());
                }
            });
            return editor(box, value -> quietly(box, value), () -> quietly(box, null));
        };
    }

    /// Yes, no, or not stated.
    static EditorType<Optional<Boolean>> answer() {
        return choice(List.of(Optional.empty(), Optional.of(true), Optional.of(false)),
                value -> value.map(yes -> yes ? "yes" : "no").orElse("not stated"));
    }

    /// Another element, or none.
    @SafeVarargs
    static EditorType<Optional<ElementId>> reference(String none, Class<? extends Element>... types) {
        return (context, changed) -> {
            ComboBox<Optional<ElementId>> box = box(id -> id.map(present -> name(context, present)).orElse(none));
            box.setOnShowing(event -> {
                List<Optional<ElementId>> ids = new ArrayList<>();
                ids.add(Optional.empty());
                context.candidates(List.of(types)).forEach(element -> ids.add(Optional.of(element.id())));
                var handler = box.getOnAction();
                box.setOnAction(null);
                Optional<ElementId> kept = box.getValue();
                box.getItems().setAll(ids);
                box.setValue(kept);
                box.setOnAction(handler);
            });
            box.setOnAction(event -> {
                if (box.getValue() != null) {
                    changed.accept(box.getValue());
                }
            });
            Button go = new Button(null, new FontIcon("mdi2a-arrow-right"));
            go.getStyleClass().addAll("flat", "icon-button", "small");
            go.setAccessibleText("Go to it");
            go.setOnAction(event -> Optional.ofNullable(box.getValue()).flatMap(id -> id).ifPresent(context.go()));
            HBox.setHgrow(box, Priority.ALWAYS);
            HBox line = new HBox(box, go);
            line.getStyleClass().add("field-line");
            return editor(line, value -> {
                quietly(box, value);
                go.setVisible(value.isPresent());
            }, () -> quietly(box, null));
        };
    }

    /// Another element.
    @SafeVarargs
    static EditorType<ElementId> required(Class<? extends Element>... types) {
        return reference("choose", types).as(id -> id.orElseThrow(() -> new IllegalArgumentException("One is needed.")), Optional::of);
    }

    /// Text that is shown and not edited.
    static <T> EditorType<T> readOnly(java.util.function.Function<T, String> text) {
        return (context, changed) -> {
            Label label = new Label();
            label.getStyleClass().addAll("mono", "raw");
            label.setWrapText(true);
            return editor(label, value -> label.setText(text.apply(value)), () -> label.setText(""));
        };
    }

    private static String name(FormContext context, ElementId id) {
        return context.topology().get().find(id).map(Element::name).orElse("missing: " + id);
    }

    private static <T> ComboBox<T> box(java.util.function.Function<T, String> word) {
        ComboBox<T> box = new ComboBox<>();
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : word.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new IllegalStateException("values are chosen, not typed");
            }
        });
        return box;
    }

    /// without telling the handler, which is for the user's choices
    private static <T> void quietly(ComboBox<T> box, @Nullable T value) {
        var handler = box.getOnAction();
        box.setOnAction(null);
        box.setValue(value);
        box.setOnAction(handler);
    }

    private static <T> Editor<T> editor(Region node, Consumer<T> show, Runnable nothing) {
        return new Editor<>() {
            @Override
            public Region node() {
                return node;
            }

            @Override
            public void show(T value) {
                show.accept(value);
            }

            @Override
            public void showNothing(String hint) {
                nothing.run();
            }
        };
    }
}
