package org.quorate.app.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quorate.agents.Parameter;
import org.quorate.model.Value;

/// The field for the value of a parameter, by its type. What a configuration has already is shown as it is, whatever it is;
/// what is typed has to fit the type.
final class ParameterEditor {

    /// Source: Pacemaker lib/common/strings.c (crm_get_msec), iso8601.c
    private static final Predicate<String> TIME = Pattern.compile("-?[0-9]+ *(us|usec|ms|msec|s|sec|m|min|h|hr|d)?|P[0-9A-Z.,]+").asMatchPredicate();
    private static final String TIME_EXPECTED = "A time is expected, for instance 30s or 5min.";
    private static final Predicate<String> WHOLE = Pattern.compile("[+-]?[0-9]+").asMatchPredicate();
    private static final Predicate<String> SCORE = Pattern.compile("[+-]?([0-9]+|INFINITY)").asMatchPredicate();
    private static final Predicate<String> PERCENTAGE = Pattern.compile("[0-9]+%?").asMatchPredicate();

    /// Names the secret. A secret that stands in the design in the open is not shown, and stays until a name is given.
    private static final Codec<Optional<Value>> SECRET = new Codec<>(
            text -> text.isBlank() || text.equals(ValueForms.MASK) ? Optional.empty() : Optional.of(new Value.Secret(text.strip())),
            value -> value.map(present -> present instanceof Value.Secret(String name) ? name : ValueForms.MASK).orElse(""), "");

    /// A time that has to be there.
    static final Codec<String> INTERVAL = new Codec<>(text -> {
        if (!TIME.test(text.strip())) {
            throw new IllegalArgumentException(TIME_EXPECTED);
        }
        return text.strip();
    }, text -> text, "");

    private ParameterEditor() {
    }

    static EditorType<Optional<Value>> of(Parameter parameter) {
        return of(parameter, prompt(parameter));
    }

    static String prompt(Parameter parameter) {
        return parameter.preset().map(preset -> preset + " (default)").orElse(parameter.required() ? "required" : "not set");
    }

    /// @param prompt what is so when it is not set
    static EditorType<Optional<Value>> of(Parameter parameter, String prompt) {
        if (parameter.isSecret()) {
            return Editors.line(SECRET, "name of the secret");
        }
        return switch (parameter.type()) {
            case BOOLEAN -> choice(List.of("true", "false"), prompt);
            case SELECT -> choice(parameter.choices(), prompt);
            case INTEGER -> Editors.line(codec(WHOLE, "A whole number is expected."), prompt);
            case TIME -> Editors.line(codec(TIME, TIME_EXPECTED), prompt);
            case PERCENTAGE -> Editors.line(codec(PERCENTAGE, "A percentage is expected, for instance 80%."), prompt);
            case SCORE -> Editors.line(codec(SCORE, "A score is expected: a whole number, INFINITY or -INFINITY."), prompt);
            case STRING -> Editors.line(codec(text -> true, ""), prompt);
        };
    }

    /// What it means and what is to be known of it, for a tooltip.
    static String meaning(Parameter parameter) {
        List<String> lines = new ArrayList<>();
        lines.add(parameter.text().isEmpty() ? parameter.name() + ": nothing is known of it." : parameter.text());
        lines.add(Stream.of(Optional.of(parameter.type().word()), parameter.required() ? Optional.of("required") : Optional.<String>empty(),
                parameter.unique() ? Optional.of("unique") : Optional.<String>empty(), parameter.preset().map(preset -> "default " + preset),
                parameter.deprecated() ? Optional.of("deprecated") : Optional.<String>empty(), parameter.since().map(version -> "since Pacemaker " + version),
                parameter.removed().map(version -> "ignored since Pacemaker " + version)).flatMap(Optional::stream).reduce((a, b) -> a + " · " + b).orElse(""));
        return String.join("\n", lines);
    }

    private static Codec<Optional<Value>> codec(Predicate<String> fits, String otherwise) {
        return new Codec<>(text -> {
            if (text.isEmpty()) {
                return Optional.empty();
            }
            if (!fits.test(text.strip())) {
                throw new IllegalArgumentException(otherwise);
            }
            return Optional.of(ValueForms.TEXT.read().apply(text));
        }, value -> value.map(ValueForms.TEXT.write()).orElse(""), "");
    }

    private static EditorType<Optional<Value>> choice(List<String> choices, String unset) {
        List<Optional<Value>> values = new ArrayList<>();
        values.add(Optional.empty());
        choices.forEach(choice -> values.add(Optional.of(Value.of(choice))));
        return Controls.choice(values, value -> value.map(ValueForms.TEXT.write()).orElse(unset));
    }
}
