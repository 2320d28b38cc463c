package org.quorate.app.inspector;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Edits a value that is one of several kinds: a choice of the kind, and its form below.
final class VariantEditor<T> implements Editor<T> {

    private final List<Variant<? extends T>> variants;
    private final FormContext context;
    private final Consumer<T> changed;
    private final ComboBox<Variant<? extends T>> kind = new ComboBox<>();
    private final VBox node = new VBox(kind);
    private @Nullable Shown<? extends T> shown;

    /// One kind.
    ///
    /// @param first what a value of this kind is at first, given what it was before
    record Variant<V>(String word, Class<V> type, EditorType<V> editor, Function<FormContext, V> first) {
    }

    private record Shown<V>(Variant<V> variant, Editor<V> editor) {

        void show(Object value) {
            editor.show(variant.type().cast(value));
        }
    }

    private VariantEditor(List<Variant<? extends T>> variants, FormContext context, Consumer<T> changed) {
        this.variants = variants;
        this.context = context;
        this.changed = changed;
        kind.getItems().setAll(variants);
        kind.setMaxWidth(Double.MAX_VALUE);
        kind.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Variant<? extends T> variant) {
                return variant == null ? "" : variant.word();
            }

            @Override
            public Variant<? extends T> fromString(String text) {
                throw new IllegalStateException("kinds are chosen, not typed");
            }
        });
        kind.setOnAction(event -> {
            Variant<? extends T> chosen = kind.getValue();
            if (chosen != null && (shown == null || shown.variant() != chosen)) {
                changed.accept(chosen.first().apply(context));
            }
        });
        node.getStyleClass().add("variant-editor");
    }

    static <T> EditorType<T> of(List<Variant<? extends T>> variants) {
        return (context, changed) -> new VariantEditor<>(variants, context, changed);
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
    public void show(T value) {
        variants.stream().filter(variant -> variant.type().isInstance(value)).findFirst().ifPresent(variant -> show(variant, value));
    }

    @Override
    public void showNothing(String hint) {
        shown = null;
        kind.setValue(null);
        node.getChildren().setAll(kind);
    }

    private <V extends T> void show(Variant<V> variant, T value) {
        if (shown == null || shown.variant() != variant) {
            Editor<V> editor = variant.editor().create(context, changed::accept);
            shown = new Shown<>(variant, editor);
            kind.setValue(variant);
            node.getChildren().setAll(kind, editor.node());
        }
        shown.show(value);
    }
}
