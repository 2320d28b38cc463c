package org.quorate.app.inspector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.quorate.app.words.XmlMask;
import org.quorate.model.Element;
import org.quorate.model.ElementId;
import org.quorate.model.Foreign;
import org.quorate.model.Topology;

/// The kinds of fields that forms are made of.
final class Editors {

    private Editors() {
    }

    static EditorType<String> text(String prompt) {
        return line(Codec.TEXT, prompt);
    }

    static EditorType<String> required(String what) {
        return line(Codec.required(what), "");
    }

    static EditorType<Optional<String>> optionalText(String prompt) {
        return line(Codec.TEXT.optional(), prompt);
    }

    static <T> EditorType<Optional<T>> optional(Codec<T> codec, String prompt) {
        return line(codec.optional(), prompt);
    }

    static <T> EditorType<T> line(Codec<T> codec, String prompt) {
        return TextEditor.line(codec, prompt, topology -> List.of(), false);
    }

    /// A text for which some values are usual; others may be typed, as a configuration may hold anything.
    static <T> EditorType<T> suggesting(Codec<T> codec, String prompt, String... usual) {
        return TextEditor.line(codec, prompt, topology -> List.of(usual), true);
    }

    /// A text that names something in the design; what does not exist may be typed too.
    static <T> EditorType<T> naming(Codec<T> codec, String prompt, Function<Topology, List<String>> names) {
        return TextEditor.line(codec, prompt, names, true);
    }

    static EditorType<List<String>> texts(String word) {
        return ListEditor.ofPlain(word, line(Codec.TEXT, "new " + word), text -> !text.isBlank());
    }

    static EditorType<List<String>> names(String word, Function<Topology, List<String>> names) {
        return ListEditor.ofPlain(word, naming(Codec.TEXT, "new " + word, names), text -> !text.isBlank());
    }

    @SafeVarargs
    static EditorType<List<ElementId>> references(String word, Class<? extends Element>... types) {
        return ListEditor.ofPlain(word, Controls.required(types), id -> true);
    }

    /// Names and values, for options that have no type.
    static EditorType<Map<String, String>> options(String... usual) {
        Form<Option> form = Form.of(Option.class,
                Field.inRow("name", "Option", suggesting(Codec.required("A name"), "option", usual)),
                Field.inRow("value", "Value", text("value")));
        return options(RowEditor.of(form));
    }

    /// @param row how one of them is edited
    static EditorType<Map<String, String>> options(EditorType<Option> row) {
        return ListEditor.of(new ListEditor.Items<>(row, "option", context -> Optional.of(new Option("", "")), option -> !option.name().isBlank()))
                .as(Editors::map, Editors::list);
    }

    /// The same for whole numbers.
    static EditorType<Map<String, Integer>> numbers(String... usual) {
        return options(usual).as(Editors::parsed, Editors::written);
    }

    static EditorType<Foreign> foreign() {
        return Controls.readOnly(foreign -> {
            List<String> lines = new ArrayList<>();
            foreign.attributes().forEach((name, value) -> lines.add(name + "=" + value));
            foreign.elements().forEach(fragment -> lines.add(XmlMask.of(fragment.xml())));
            return lines.isEmpty() ? "nothing" : String.join("\n", lines);
        });
    }

    static EditorType<ElementId> identity() {
        return Controls.readOnly(ElementId::value);
    }

    private static Map<String, String> map(List<Option> options) {
        Map<String, String> map = new LinkedHashMap<>();
        for (Option option : options) {
            if (map.put(option.name(), option.value()) != null) {
                throw new IllegalArgumentException(option.name() + " is there twice.");
            }
        }
        return map;
    }

    private static List<Option> list(Map<String, String> map) {
        return map.entrySet().stream().map(entry -> new Option(entry.getKey(), entry.getValue())).toList();
    }

    private static Map<String, Integer> parsed(Map<String, String> texts) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        texts.forEach((name, text) -> numbers.put(name, Codec.number(0, Integer.MAX_VALUE, "").read().apply(text)));
        return numbers;
    }

    private static Map<String, String> written(Map<String, Integer> numbers) {
        Map<String, String> texts = new LinkedHashMap<>();
        numbers.forEach((name, number) -> texts.put(name, Integer.toString(number)));
        return texts;
    }
}
