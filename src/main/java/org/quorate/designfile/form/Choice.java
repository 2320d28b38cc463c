package org.quorate.designfile.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.quorate.designfile.yaml.Node;
import org.quorate.designfile.yaml.Node.Entry;
import org.quorate.designfile.yaml.Node.Mapping;
import org.quorate.finding.Similar;

/// One of several records, told apart by the first key of each.
///
/// @param forms of the records that it may be
public record Choice<T>(List<RecordForm<? extends Record>> forms) implements Form<T> {

    @SafeVarargs
    public static <T> Choice<T> of(RecordForm<? extends Record>... forms) {
        return new Choice<>(List.of(forms));
    }

    @Override
    public Optional<T> read(Node node, String what, Reading reading) {
        if (!(node instanceof Mapping mapping)) {
            reading.unexpected(node, what, "a mapping");
            return Optional.empty();
        }
        return cast(chosen(mapping, () -> what, reading).flatMap(form -> form.read(node, what, reading)));
    }

    private Optional<RecordForm<? extends Record>> chosen(Mapping mapping, Supplier<String> what, Reading reading) {
        List<RecordForm<? extends Record>> possible = possible(mapping);
        if (possible.size() != 1) {
            reading.problem(mapping, possible.isEmpty() ? "%s has none of the keys %s.%s".formatted(what.get(), tellingKeys(forms), hint(mapping))
                    : "%s has more than one of the keys %s.".formatted(what.get(), tellingKeys(possible)));
            return Optional.empty();
        }
        return Optional.of(possible.getFirst());
    }

    private List<RecordForm<? extends Record>> possible(Mapping mapping) {
        return forms.stream().<RecordForm<? extends Record>>filter(form -> mapping.value(form.tellingKey()).isPresent()).toList();
    }

    /// for a telling key that is misspelt
    private String hint(Mapping mapping) {
        List<String> keys = forms.stream().map(RecordForm::tellingKey).toList();
        return mapping.entries().stream().map(entry -> Similar.hint(entry.name(), keys)).filter(hint -> !hint.isEmpty()).findFirst().orElse("");
    }

    private static String tellingKeys(List<RecordForm<? extends Record>> forms) {
        return forms.stream().map(RecordForm::tellingKey).collect(Collectors.joining(", "));
    }

    @SuppressWarnings("unchecked")
    private Optional<T> cast(Optional<? extends Record> value) {
        return (Optional<T>) value;
    }

    @Override
    public Node write(T value) {
        return formOf(value).write((Record) value);
    }

    @SuppressWarnings("unchecked")
    private RecordForm<Record> formOf(T value) {
        return (RecordForm<Record>) forms.stream().filter(form -> form.type().isInstance(value)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no form for " + value));
    }

    @Override
    public Schema schema(Definitions definitions) {
        return Schema.oneOf(forms.stream().map(form -> form.schema(definitions)).toList());
    }

    /// The choice as a component whose keys stand among those of the record that it belongs to.
    public Part within(String component) {
        return new Within<>(component, this);
    }

    private record Within<T>(String component, Choice<T> choice) implements Part {

        @Override
        public Set<String> components() {
            return Set.of(component);
        }

        @Override
        public List<String> keys(Mapping mapping) {
            List<RecordForm<? extends Record>> possible = choice.possible(mapping);
            List<String> keys = new ArrayList<>();
            (possible.isEmpty() ? choice.forms : possible).forEach(form -> keys.addAll(form.keys(mapping)));
            return keys;
        }

        @Override
        public void read(Mapping from, Supplier<String> whole, Map<String, Object> into, Reading reading) {
            choice.chosen(from, whole, reading).flatMap(form -> form.readKeys(from, whole, reading)).ifPresent(value -> into.put(component, value));
        }

        @Override
        @SuppressWarnings("unchecked")
        public void write(Function<String, Object> values, List<Entry> into) {
            T value = (T) values.apply(component);
            choice.formOf(value).writeKeys((Record) value, into);
        }

        @Override
        public void describe(ObjectSchema schema, Definitions definitions) {
            for (RecordForm<? extends Record> form : choice.forms) {
                ObjectSchema variant = form.objectSchema(definitions);
                variant.addTo(schema);
                String telling = form.tellingKey();
                schema.together(telling, variant.required().stream().filter(key -> !key.equals(telling)).toList());
                variant.keys().stream().filter(key -> !key.equals(telling)).forEach(key -> schema.together(key, List.of(telling)));
            }
            schema.oneOf(choice.forms.stream().map(RecordForm::tellingKey).toList());
        }
    }
}
