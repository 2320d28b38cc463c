package org.quorate.app.inspector;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.quorate.agents.SecretParameters;
import org.quorate.app.words.XmlMask;
import org.quorate.cib.SecretPlaceholder;
import org.quorate.model.Nv;
import org.quorate.model.Value;

/// Forms of the values in sets of name/value pairs.
final class ValueForms {

    /// what stands for a password that a design holds in the open
    static final String MASK = XmlMask.HIDDEN;
    static final Codec<Value> TEXT = new Codec<>(
            text -> SecretPlaceholder.parse(text).<Value>map(secret -> secret).orElseGet(() -> Value.of(text)),
            value -> switch (value) {
                case Value.Text(String text) -> text;
                case Value.Secret secret -> SecretPlaceholder.of(secret);
                case Value.Shared _, Value.Absent _ -> "";
            }, "");

    private ValueForms() {
    }

    static List<Form<?>> all() {
        return List.of(text(), secret(), shared(), absent());
    }

    /// A field for text and for secrets, which says of other values what they are.
    static EditorType<Value> line() {
        EditorType<Value> type = Editors.line(TEXT, "value");
        return (context, changed) -> {
            Editor<Value> field = type.create(context, changed);
            return new Editor<>() {
                @Override
                public Region node() {
                    return field.node();
                }

                @Override
                public void show(Value value) {
                    switch (value) {
                        case Value.Text _, Value.Secret _ -> field.show(value);
                        case Value.Shared(String pair) -> field.showNothing("as " + pair);
                        case Value.Absent _ -> field.showNothing("no value");
                    }
                }

                @Override
                public void showNothing(String hint) {
                    field.showNothing(hint);
                }
            };
        };
    }

    static EditorType<Value> kinds() {
        return VariantEditor.of(List.of(
                new VariantEditor.Variant<>("a text", Value.Text.class, RecordEditor.of(text()), context -> new Value.Text("")),
                new VariantEditor.Variant<>("a secret", Value.Secret.class, RecordEditor.of(secret()), context -> new Value.Secret("secret")),
                new VariantEditor.Variant<>("that of another pair", Value.Shared.class, RecordEditor.of(shared()),
                        context -> new Value.Shared(Suggestions.pairs(context.topology().get()).stream().findFirst().orElse("id"))),
                new VariantEditor.Variant<>("nothing", Value.Absent.class, RecordEditor.of(absent()), context -> new Value.Absent())));
    }

    private static Form<Value.Text> text() {
        return Form.of(Value.Text.class, Field.of("text", "Text", Editors.text("empty")).help("written as it stands here"));
    }

    private static Form<Value.Secret> secret() {
        return Form.of(Value.Secret.class, Field.of("name", "Secret", Editors.required("A name"))
                .help("the name by which a script asks for it; the secret itself is never in a design"));
    }

    private static Form<Value.Shared> shared() {
        return Form.of(Value.Shared.class, Field.of("pair", "Pair", Editors.naming(Codec.required("A CIB id"), "", Suggestions::pairs))
                .help("the CIB id of the pair whose value this is"));
    }

    private static Form<Value.Absent> absent() {
        return Form.of(Value.Absent.class);
    }

    /// A password that stands in a design in the open is not shown: an import may have been told to keep it.
    static EditorType<Nv> masked(EditorType<Nv> type) {
        return (context, changed) -> new Masked(type, context, changed);
    }

    private static final class Masked implements Editor<Nv> {

        private final Editor<Nv> editor;
        private Nv real = Nv.of("", "");

        Masked(EditorType<Nv> type, FormContext context, Consumer<Nv> changed) {
            editor = type.create(context, pair -> changed.accept(pair.value().equals(Value.of(MASK)) ? new Nv(pair.name(), real.value(), pair.id()) : pair));
        }

        @Override
        public Region node() {
            return editor.node();
        }

        @Override
        public boolean isWide() {
            return editor.isWide();
        }

        @Override
        public java.util.Optional<Runnable> more() {
            return editor.more();
        }

        @Override
        public void show(Nv pair) {
            real = pair;
            boolean hidden = pair.value() instanceof Value.Text(String text) && !text.isEmpty() && SecretParameters.isSecret(pair.name());
            editor.show(hidden ? new Nv(pair.name(), Value.of(MASK), pair.id()) : pair);
        }

        @Override
        public void showNothing(String hint) {
            real = Nv.of("", "");
            editor.showNothing(hint);
        }
    }
}
