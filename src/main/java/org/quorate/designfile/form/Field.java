package org.quorate.designfile.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.quorate.designfile.yaml.Node;
import org.quorate.designfile.yaml.Node.Entry;
import org.quorate.designfile.yaml.Node.Mapping;

/// One component under one key.
///
/// @param absent      the value of the component where the key is not there, and so what is never written; empty: the
///                    key is required
/// @param description what the key means, with its unit
public record Field<T>(String component, String key, Form<T> form, Optional<T> absent, String description) implements Part {

    public static <T> Field<T> required(String name, Form<T> form, String description) {
        return new Field<>(name, name, form, Optional.empty(), description);
    }

    /// A component of type `Optional`.
    public static <T> Field<Optional<T>> optional(String name, Form<T> form, String description) {
        return new Field<>(name, name, new Present<>(form), Optional.of(Optional.empty()), description);
    }

    public static <T> Field<T> withDefault(String name, Form<T> form, T absent, String description) {
        return new Field<>(name, name, form, Optional.of(absent), description);
    }

    public static <T> Field<List<T>> list(String name, Form<T> of, String description) {
        return withDefault(name, Forms.list(of), List.of(), description);
    }

    public static Field<Map<String, String>> texts(String name, String description) {
        return withDefault(name, Forms.texts(), Map.of(), description);
    }

    /// Whether something holds; it does not when the key is not there.
    public static Field<Boolean> flag(String name, String description) {
        return withDefault(name, Forms.FLAG, false, description);
    }

    /// The same under another key than the component's name.
    public Field<T> as(String newKey) {
        return new Field<>(component, newKey, form, absent, description);
    }

    @Override
    public Set<String> components() {
        return Set.of(component);
    }

    @Override
    public List<String> keys(Mapping mapping) {
        return List.of(key);
    }

    @Override
    public void read(Mapping from, Supplier<String> whole, Map<String, Object> into, Reading reading) {
        Optional<T> value = from.value(key).map(node -> form.read(node, key, reading)).orElseGet(() -> {
            if (absent.isEmpty()) {
                reading.problem(from, "%s is missing in %s.".formatted(key, whole.get()));
            }
            return absent;
        });
        value.ifPresent(present -> into.put(component, present));
    }

    @Override
    @SuppressWarnings("unchecked")
    public void write(Function<String, Object> values, List<Entry> into) {
        T value = (T) values.apply(component);
        if (!absent.equals(Optional.of(value))) {
            into.add(Entry.of(key, form.write(value)));
        }
    }

    @Override
    public void describe(ObjectSchema schema, Definitions definitions) {
        schema.property(key, description, form.schema(definitions));
        if (absent.isEmpty()) {
            schema.require(key);
        }
    }

    /// the form of an `Optional` that is there
    private record Present<T>(Form<T> form) implements Form<Optional<T>> {

        @Override
        public Optional<Optional<T>> read(Node node, String what, Reading reading) {
            return form.read(node, what, reading).map(Optional::of);
        }

        @Override
        public Node write(Optional<T> value) {
            return form.write(value.orElseThrow());
        }

        @Override
        public Schema schema(Definitions definitions) {
            return form.schema(definitions);
        }
    }
}
