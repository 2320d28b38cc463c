package org.quorate.app.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quorate.model.CibRule;

/// Dates in rules in words.
///
/// Source: Pacemaker Explained, "Date/Time Expressions"
final class TimeWords {

    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final List<String> MONTHS = List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,2})(?:-(\\d{1,2}))?");

    private TimeWords() {
    }

    static String of(CibRule.DateExpression date) {
        return switch (date.operation()) {
            case "lt" -> "before " + date.end().orElse("a date");
            case "gt" -> "after " + date.start().orElse("a date");
            case "date_spec" -> date.spec().map(spec -> spec(spec.parts())).orElse("any date");
            default -> range(date);
        };
    }

    private static String range(CibRule.DateExpression date) {
        String start = date.start().map(text -> "from " + text).orElse("");
        String end = date.end().map(text -> (start.isEmpty() ? "until " : "to ") + text)
                .or(() -> date.duration().map(length -> "for " + duration(length.parts()))).orElse("");
        String words = (start + " " + end).strip();
        return words.isEmpty() ? "any date" : words;
    }

    private static String spec(Map<String, String> parts) {
        String words = parts.entrySet().stream().map(part -> switch (part.getKey()) {
            case "weekdays" -> named(part.getValue(), DAYS).orElse("weekdays " + part.getValue());
            case "months" -> named(part.getValue(), MONTHS).orElse("months " + part.getValue());
            default -> part.getKey() + " " + part.getValue().replace('-', '–');
        }).collect(Collectors.joining(", "));
        return words.isEmpty() ? "any date" : words;
    }

    /// `1-5` as "Mon–Fri"
    private static Optional<String> named(String range, List<String> names) {
        Matcher parts = RANGE.matcher(range);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Optional<String> first = name(parts.group(1), names);
        return parts.group(2) == null ? first : first.flatMap(from -> name(parts.group(2), names).map(to -> from + "–" + to));
    }

    private static Optional<String> name(String number, List<String> names) {
        int index = Integer.parseInt(number) - 1;
        return index >= 0 && index < names.size() ? Optional.of(names.get(index)) : Optional.empty();
    }

    private static String duration(Map<String, String> parts) {
        return parts.entrySet().stream().map(part -> part.getValue() + " " + part.getKey()).collect(Collectors.joining(", "));
    }
}
