package org.quorate.designfile.form;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.quorate.designfile.yaml.Node;
import org.quorate.designfile.yaml.Node.Entry;
import org.quorate.designfile.yaml.Node.Mapping;
import org.quorate.designfile.yaml.Node.Scalar;
import org.quorate.designfile.yaml.Node.Style;
import org.quorate.finding.Similar;
import org.quorate.model.Element;

/// A record as a mapping: each component under its key, in a fixed order.
public final class RecordForm<R extends Record> implements Form<R> {

    private final Class<R> type;
    private final String definition;
    private final String noun;
    private final String description;
    private final Style style;
    private final List<Part> parts;
    private final Constructor<R> constructor;
    private final Map<String, Method> components = new LinkedHashMap<>();

    private RecordForm(Class<R> type, String definition, String noun, String description, Style style, List<Part> parts) {
        this.type = type;
        this.definition = definition;
        this.noun = noun;
        this.description = description;
        this.style = style;
        this.parts = parts;
        Arrays.stream(type.getRecordComponents()).forEach(each -> components.put(each.getName(), each.getAccessor()));
        this.constructor = canonical(type);
        requireCompleteness();
    }

    /// In one line where it fits.
    ///
    /// @param noun  how messages call it
    /// @param parts together they have every component once, in the order of the file
    public static <R extends Record> RecordForm<R> of(Class<R> type, String noun, String description, Part... parts) {
        return new RecordForm<>(type, type.getSimpleName(), noun, description, Style.FLOW, List.of(parts));
    }

    /// An element, named under a key.
    public static <R extends Record & Element> RecordForm<R> element(Class<R> type, String nameKey, String description, Part... parts) {
        List<Part> all = new ArrayList<>();
        all.add(new Identity(type, nameKey, "The name of the " + Kinds.word(type) + "."));
        all.addAll(List.of(parts));
        return new RecordForm<>(type, type.getSimpleName(), "the " + Kinds.word(type), description, Style.FLOW, List.copyOf(all));
    }

    /// The same, an entry a line.
    public RecordForm<R> inLines() {
        return new RecordForm<>(type, definition, noun, description, Style.BLOCK, parts);
    }

    /// The same under another name in the schema, for a record that has several forms.
    public RecordForm<R> defined(String newDefinition) {
        return new RecordForm<>(type, newDefinition, noun, description, style, parts);
    }

    private static <R extends Record> Constructor<R> canonical(Class<R> type) {
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(
                    Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void requireCompleteness() {
        components.values().forEach(accessor -> accessor.setAccessible(true));
        Set<String> covered = new HashSet<>();
        parts.forEach(part -> covered.addAll(part.components()));
        if (!covered.equals(components.keySet())) {
            throw new IllegalStateException("the form of " + type.getSimpleName() + " has " + covered + ", not " + components.keySet());
        }
    }

    Class<R> type() {
        return type;
    }

    String noun() {
        return noun;
    }

    /// The key that tells this record from others in one place.
    String tellingKey() {
        return parts.getFirst().keys(Mapping.of(List.of(), Style.FLOW)).getFirst();
    }

    Set<String> keys(Mapping mapping) {
        Set<String> keys = new LinkedHashSet<>();
        parts.forEach(part -> keys.addAll(part.keys(mapping)));
        return keys;
    }

    @Override
    public Optional<R> read(Node node, String what, Reading reading) {
        if (!(node instanceof Mapping mapping)) {
            reading.unexpected(node, what, "a mapping");
            return Optional.empty();
        }
        refuseUnknownKeys(mapping, reading);
        return readKeys(mapping, () -> called(mapping), reading);
    }

    private void refuseUnknownKeys(Mapping mapping, Reading reading) {
        Set<String> known = keys(mapping);
        for (Entry entry : mapping.entries()) {
            if (!known.contains(entry.name())) {
                Set<String> free = new LinkedHashSet<>(known);
                mapping.entries().forEach(each -> free.remove(each.name()));
                reading.problem(entry.key(), "%s is no key of %s.%s".formatted(Shown.text(entry.name()), called(mapping),
                        Similar.hint(entry.name(), free)));
            }
        }
    }

    /// Reads its own keys and leaves others alone.
    ///
    /// @param whole what messages call the mapping
    Optional<R> readKeys(Mapping mapping, Supplier<String> whole, Reading reading) {
        Map<String, Object> values = new HashMap<>();
        parts.forEach(part -> part.read(mapping, whole, values, reading));
        return values.size() == components.size() ? Optional.of(made(values)) : Optional.empty();
    }

    /// `the host alpha`
    private String called(Mapping mapping) {
        boolean named = parts.getFirst() instanceof Identity;
        return noun + (named ? mapping.value(tellingKey()).map(name -> name instanceof Scalar(_, String text, _) ? " " + Shown.text(text) : "").orElse("") : "");
    }

    private R made(Map<String, Object> values) {
        try {
            return constructor.newInstance(components.keySet().stream().map(values::get).toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public Node write(R value) {
        List<Entry> entries = new ArrayList<>();
        writeKeys(value, entries);
        Mapping mapping = Mapping.of(entries, style);
        return value instanceof Element element ? mapping.labelled(element.id().value()) : mapping;
    }

    void writeKeys(R value, List<Entry> into) {
        Function<String, Object> values = component -> get(value, components.get(component));
        parts.forEach(part -> part.write(values, into));
    }

    private static Object get(Record record, Method accessor) {
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public Schema schema(Definitions definitions) {
        return definitions.refer(definition, () -> objectSchema(definitions).toSchema(description));
    }

    ObjectSchema objectSchema(Definitions definitions) {
        ObjectSchema schema = new ObjectSchema();
        parts.forEach(part -> part.describe(schema, definitions));
        return schema;
    }
}
