package org.quorate.designfile.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.quorate.designfile.yaml.Node;
import org.quorate.designfile.yaml.Node.Entry;
import org.quorate.designfile.yaml.Node.Mapping;
import org.quorate.designfile.yaml.Node.Scalar;
import org.quorate.designfile.yaml.Node.Sequence;
import org.quorate.designfile.yaml.Node.Style;
import org.quorate.model.Element;
import org.quorate.model.ElementId;

/// The forms of single values, lists and maps.
public final class Forms {

    /// A text, as it stands there: what YAML would take for a number or truth value is a text, too.
    public static final Form<String> TEXT = scalar("a text", text -> Optional.of(text), Scalar::text,
            Schema.TEXT);

    public static final Form<Integer> WHOLE_NUMBER = scalar("a whole number", Forms::integer, Scalar::bare, Schema.type("integer"));

    public static final Form<Double> NUMBER = scalar("a number", Forms::number, Forms::bareNumber, Schema.type("number"));

    public static final Form<Boolean> FLAG = scalar("true or false", Forms::flag, Scalar::bare, Schema.type("boolean"));

    /// The id of an element that the file need not have.
    public static final Form<ElementId> ID = scalar("an id (letters, digits, '.', '_' and '-', at most 200, a letter or digit first)",
            text -> Optional.of(text).filter(ElementId::isValid).map(ElementId::of), id -> Scalar.text(id.value()),
            Schema.TEXT.with("pattern", "^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$"));

    private Forms() {
    }

    /// @param parsed empty when the text is no such value
    public static <T> Form<T> scalar(String expected, Function<String, Optional<T>> parsed, Function<T, Scalar> written,
                                     Schema schema) {
        return new Form<>() {
            @Override
            public Optional<T> read(Node node, String what, Reading reading) {
                Optional<T> value = node instanceof Scalar scalar && !scalar.isNothing() ? parsed.apply(scalar.text()) : Optional.empty();
                if (value.isEmpty()) {
                    reading.unexpected(node, what, expected);
                }
                return value;
            }

            @Override
            public Node write(T value) {
                return written.apply(value);
            }

            @Override
            public Schema schema(Definitions definitions) {
                return schema;
            }
        };
    }

    /// One of the constants, in lower case.
    public static <E extends Enum<E>> Form<E> word(Class<E> type) {
        Map<String, E> byWord = Arrays.stream(type.getEnumConstants()).collect(Collectors.toMap(Forms::word, each -> each, (a, _) -> a, LinkedHashMap::new));
        return scalar("one of " + String.join(", ", byWord.keySet()), text -> Optional.ofNullable(byWord.get(text)),
                each -> Scalar.text(word(each)), Schema.of("enum", List.copyOf(byWord.keySet())));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /// The id of an element of one of these kinds.
    @SafeVarargs
    public static Form<ElementId> reference(Class<? extends Element>... to) {
        Kinds kinds = Kinds.of(to);
        return new Form<>() {
            @Override
            public Optional<ElementId> read(Node node, String what, Reading reading) {
                Optional<ElementId> id = ID.read(node, what, reading);
                id.ifPresent(present -> reading.reference(present, what, node, kinds));
                return id;
            }

            @Override
            public Node write(ElementId id) {
                return ID.write(id);
            }

            @Override
            public Schema schema(Definitions definitions) {
                return definitions.refer("id", () -> ID.schema(definitions));
            }
        };
    }

    /// In one line where it fits.
    public static <T> Form<List<T>> list(Form<T> of) {
        return new ListForm<>(of, Style.FLOW);
    }

    /// An item a line.
    public static <T> Form<List<T>> lines(Form<? extends T> of) {
        @SuppressWarnings("unchecked")
        Form<T> items = (Form<T>) of;
        return new ListForm<>(items, Style.BLOCK);
    }

    private record ListForm<T>(Form<T> of, Style style) implements Form<List<T>> {

        @Override
        public Optional<List<T>> read(Node node, String what, Reading reading) {
            if (!(node instanceof Sequence sequence)) {
                reading.unexpected(node, what, "a list");
                return Optional.empty();
            }
            List<T> items = new ArrayList<>();
            sequence.items().forEach(item -> of.read(item, "An item of " + what, reading).ifPresent(items::add));
            return items.size() == sequence.items().size() ? Optional.of(items) : Optional.empty();
        }

        @Override
        public Node write(List<T> value) {
            return Sequence.of(value.stream().map(of::write).toList(), style);
        }

        @Override
        public Schema schema(Definitions definitions) {
            return Schema.type("array").with("items", of.schema(definitions));
        }
    }

    /// Texts to texts.
    public static Form<Map<String, String>> texts() {
        return map(key -> Optional.of(key), key -> key, TEXT, Style.FLOW);
    }

    /// @param key empty when the text is no such key
    public static <K, V> Form<Map<K, V>> map(Function<String, Optional<K>> key, Function<K, String> text, Form<V> of, Style style) {
        return new Form<>() {
            @Override
            public Optional<Map<K, V>> read(Node node, String what, Reading reading) {
                if (!(node instanceof Mapping mapping)) {
                    reading.unexpected(node, what, "a mapping");
                    return Optional.empty();
                }
                Map<K, V> values = new LinkedHashMap<>();
                for (Entry entry : mapping.entries()) {
                    Optional<K> name = key.apply(entry.name());
                    if (name.isEmpty()) {
                        reading.problem(entry.key(), "%s cannot be a key of %s.".formatted(Shown.of(entry.key()), what));
                    }
                    Optional<V> value = of.read(entry.value(), Shown.text(entry.name()), reading);
                    name.ifPresent(present -> value.ifPresent(v -> values.put(present, v)));
                }
                return values.size() == mapping.entries().size() ? Optional.of(values) : Optional.empty();
            }

            @Override
            public Node write(Map<K, V> value) {
                List<Entry> entries = new ArrayList<>();
                value.forEach((k, v) -> entries.add(Entry.of(text.apply(k), of.write(v))));
                return Mapping.of(entries, style);
            }

            @Override
            public Schema schema(Definitions definitions) {
                return Schema.type("object").with("additionalProperties", of.schema(definitions));
            }
        };
    }

    /// A form that is asked for when it is needed, because it speaks of itself.
    public static <T> Form<T> later(Supplier<Form<T>> form) {
        return new Form<>() {
            @Override
            public Optional<T> read(Node node, String what, Reading reading) {
                return form.get().read(node, what, reading);
            }

            @Override
            public Node write(T value) {
                return form.get().write(value);
            }

            @Override
            public Schema schema(Definitions definitions) {
                return form.get().schema(definitions);
            }
        };
    }

    private static Optional<Integer> integer(String text) {
        try {
            return Optional.of(Integer.valueOf(text));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private static Optional<Double> number(String text) {
        try {
            return Optional.of(new BigDecimal(text).doubleValue()).filter(Double::isFinite).map(value -> text.startsWith("-") && value == 0 ? -0.0 : value);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private static Scalar bareNumber(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15 && !(value == 0 && 1 / value < 0);
        return Scalar.bare(whole ? Long.toString((long) value) : value == 0 ? "-0.0" : new BigDecimal(Double.toString(value)).toPlainString());
    }

    private static Optional<Boolean> flag(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
