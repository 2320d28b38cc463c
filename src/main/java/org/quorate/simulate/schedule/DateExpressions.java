package org.quorate.simulate.schedule;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.cib.XmlElement;
import org.quorate.model.Numbers;

/// Rules on dates, judged in UTC.
///
/// Source: lib/pengine/rules.c (`pe__eval_date_expr`, `pe_cron_range_satisfied`, `pe_parse_xml_duration`)
final class DateExpressions {

    private final ZonedDateTime now;

    DateExpressions(Instant now) {
        this.now = now.atZone(ZoneOffset.UTC);
    }

    boolean holds(XmlElement expression) {
        ZonedDateTime start = time(CibTree.text(expression, "start"));
        ZonedDateTime end = time(CibTree.text(expression, "end"));
        Optional<XmlElement> duration = CibTree.children(expression, "duration").findFirst();
        if (start != null && end == null && duration.isPresent()) {
            end = after(start, duration.get());
        }
        return switch (expression.attribute("operation").orElse("in_range").toLowerCase(java.util.Locale.ROOT)) {
            case "in_range" -> (start != null || end != null) && (start == null || !now.isBefore(start)) && (end == null || !now.isAfter(end));
            case "gt" -> start != null && now.isAfter(start);
            case "lt" -> end != null && now.isBefore(end);
            case "date_spec" -> CibTree.children(expression, "date_spec").findFirst().filter(this::isWithin).isPresent();
            default -> false;
        };
    }

    private static ZonedDateTime after(ZonedDateTime start, XmlElement duration) {
        return start.plusYears(number(duration, "years")).plusMonths(number(duration, "months")).plusWeeks(number(duration, "weeks"))
                .plusDays(number(duration, "days")).plusHours(number(duration, "hours")).plusMinutes(number(duration, "minutes"))
                .plusSeconds(number(duration, "seconds"));
    }

    private static int number(XmlElement duration, String unit) {
        return Numbers.integer(CibTree.text(duration, unit)).orElse(0);
    }

    private boolean isWithin(XmlElement spec) {
        return isIn(spec, "years", now.getYear()) && isIn(spec, "months", now.getMonthValue()) && isIn(spec, "monthdays", now.getDayOfMonth())
                && isIn(spec, "hours", now.getHour()) && isIn(spec, "minutes", now.getMinute()) && isIn(spec, "seconds", now.getSecond())
                && isIn(spec, "yeardays", now.getDayOfYear()) && isIn(spec, "weekyears", now.get(IsoFields.WEEK_BASED_YEAR))
                && isIn(spec, "weeks", now.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)) && isIn(spec, "weekdays", now.get(ChronoField.DAY_OF_WEEK));
    }

    private static boolean isIn(XmlElement spec, String unit, int value) {
        String range = CibTree.text(spec, unit);
        if (range == null) {
            return true;
        }
        int dash = range.indexOf('-');
        Optional<Integer> low = Numbers.integer(dash < 0 ? range : range.substring(0, dash));
        Optional<Integer> high = dash < 0 ? low : Numbers.integer(range.substring(dash + 1));
        return low.filter(bound -> value < bound).isEmpty() && high.filter(bound -> value > bound).isEmpty();
    }

    /// ISO 8601 in its usual forms; null: no time can be read
    private static @Nullable ZonedDateTime time(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String iso = text.strip().replaceFirst("^(\\d{4}-\\S+)\\s+(\\d)", "$1T$2").replaceFirst("\\s+(?=[+-]|Z)", "");
        Stream<Function<String, ZonedDateTime>> forms = Stream.of(
                form -> OffsetDateTime.parse(form).toZonedDateTime(),
                form -> LocalDateTime.parse(form).atZone(ZoneOffset.UTC),
                form -> LocalDate.parse(form).atStartOfDay(ZoneOffset.UTC),
                form -> LocalDate.parse(form, DateTimeFormatter.BASIC_ISO_DATE).atStartOfDay(ZoneOffset.UTC),
                form -> LocalDate.parse(form, DateTimeFormatter.ISO_ORDINAL_DATE).atStartOfDay(ZoneOffset.UTC),
                form -> LocalDate.parse(form, DateTimeFormatter.ISO_WEEK_DATE).atStartOfDay(ZoneOffset.UTC));
        return forms.flatMap(form -> {
            try {
                return Stream.of(form.apply(iso));
            } catch (DateTimeException otherForm) {
                return Stream.empty();
            }
        }).findFirst().orElse(null);
    }
}
