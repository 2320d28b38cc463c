package org.quorate.export.pcs;

import static org.quorate.export.pcs.PcsLimits.any;
import static org.quorate.export.pcs.PcsLimits.first;
import static org.quorate.export.pcs.PcsLimits.when;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.quorate.model.CibRule.DateExpression;
import org.quorate.model.CibRule.TimeParts;

/// A condition on the time as both of pcs's parsers read it: the older one of location rules and the one of defaults.
///
/// Source: pcs/rule.py, DateCommonValue; pcs/lib/cib/rule/validator.py
final class DateWords {
    private static final Pattern TIME = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})?)?");
    private static final Pattern SPAN = Pattern.compile("[0-9]{1,4}(-[0-9]{1,4})?");
    private static final Pattern POSITIVE = Pattern.compile("[1-9][0-9]{0,5}");
    /// the parts that both parsers know, with their smallest and largest values
    private static final Map<String, List<Integer>> PARTS = Map.of("hours", List.of(0, 23), "monthdays", List.of(1, 31), "weekdays", List.of(1, 7),
            "months", List.of(1, 12), "weeks", List.of(1, 53), "years", List.of(0, 9999));

    private DateWords() {
    }

    /// @param open whether a range may have no start
    static Optional<String> limit(DateExpression date, boolean open) {
        return first(date.start().flatMap(DateWords::time), date.end().flatMap(DateWords::time), switch (date.operation()) {
            case "gt" -> when(date.start().isEmpty() || date.end().isPresent() || hasParts(date), "such a date");
            case "lt" -> when(date.end().isEmpty() || date.start().isPresent() || hasParts(date), "such a date");
            case "in_range" -> first(when(date.start().isEmpty() && !open, "a range of dates without a start"),
                    when(date.end().isPresent() == date.duration().isPresent() || date.spec().isPresent(), "such a range of dates"),
                    when(!isForward(date), "a range of dates that ends before it starts"), date.duration().flatMap(DateWords::duration));
            case "date_spec" -> first(when(date.spec().isEmpty() || date.duration().isPresent() || date.start().isPresent() || date.end().isPresent(), "such a date"),
                    date.spec().flatMap(DateWords::spec));
            default -> Optional.of("the comparison " + date.operation() + " of dates");
        });
    }

    private static boolean hasParts(DateExpression date) {
        return date.spec().isPresent() || date.duration().isPresent();
    }

    private static Optional<String> time(String text) {
        return when(!TIME.matcher(text).matches() || instant(text).isEmpty(), "the date " + text);
    }

    private static Optional<Long> instant(String text) {
        try {
            if (!text.contains("T")) {
                return Optional.of(LocalDate.parse(text).atStartOfDay().toEpochSecond(ZoneOffset.UTC));
            }
            return Optional.of(isZoned(text) ? OffsetDateTime.parse(text).toEpochSecond() : LocalDateTime.parse(text).toEpochSecond(ZoneOffset.UTC));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static boolean isZoned(String time) {
        return time.length() > "2026-01-01T00:00:00".length();
    }

    /// pcs cannot compare a time in a zone with one that has none.
    private static boolean isForward(DateExpression date) {
        return date.start().isEmpty() || date.end().isEmpty() || isZoned(date.start().get()) == isZoned(date.end().get())
                && instant(date.start().get()).orElse(0L) < instant(date.end().get()).orElse(0L);
    }

    private static Optional<String> spec(TimeParts spec) {
        return first(when(spec.parts().isEmpty(), "such a date"), any(List.copyOf(spec.parts().entrySet()), part -> {
            List<Integer> numbers = SPAN.matcher(part.getValue()).matches() ? Stream.of(part.getValue().split("-")).map(Integer::valueOf).toList() : List.of();
            List<Integer> bounds = PARTS.getOrDefault(part.getKey(), List.of(1, 0));
            boolean known = !numbers.isEmpty() && numbers.stream().allMatch(number -> number >= bounds.getFirst() && number <= bounds.getLast())
                    && (numbers.size() == 1 || numbers.getFirst() < numbers.getLast());
            return when(!known, part.getKey() + "=" + part.getValue() + " of a date");
        }));
    }

    private static Optional<String> duration(TimeParts duration) {
        return first(when(duration.parts().isEmpty(), "such a duration"), any(List.copyOf(duration.parts().entrySet()),
                part -> when(!PARTS.containsKey(part.getKey()) || !POSITIVE.matcher(part.getValue()).matches(), part.getKey() + "=" + part.getValue() + " of a duration")));
    }

    static List<String> words(DateExpression date) {
        List<String> words = new ArrayList<>();
        switch (date.operation()) {
            case "gt" -> words.addAll(List.of("date", "gt", date.start().orElseThrow()));
            case "lt" -> words.addAll(List.of("date", "lt", date.end().orElseThrow()));
            case "in_range" -> {
                words.addAll(List.of("date", "in_range"));
                date.start().ifPresent(words::add);
                words.add("to");
                date.end().ifPresent(words::add);
                date.duration().ifPresent(duration -> {
                    words.add("duration");
                    words.addAll(Pairs.of(duration.parts()));
                });
            }
            default -> {
                words.add("date-spec");
                words.addAll(Pairs.of(date.spec().orElseThrow().parts()));
            }
        }
        return words;
    }
}
