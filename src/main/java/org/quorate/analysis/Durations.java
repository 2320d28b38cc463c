package org.quorate.analysis;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lengths of time as the CIB writes them: `10s`, `1min`, `500ms`, a bare number being seconds.
///
/// Source: lib/common/strings.c (`crm_get_msec`)
public final class Durations {

    private static final Pattern FORM = Pattern.compile("([+-]?\\d{1,12})\\s*([a-z]*)");

    private Durations() {
    }

    /// @return milliseconds; empty when the text is no length of time
    public static Optional<Long> millis(String text) {
        Matcher form = FORM.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!form.matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(form.group(1));
        return switch (form.group(2)) {
            case "us", "usec" -> Optional.of(number / 1000);
            case "ms", "msec" -> Optional.of(number);
            case "", "s", "sec" -> Optional.of(number * 1000);
            case "m", "min" -> Optional.of(number * 60_000);
            case "h", "hr" -> Optional.of(number * 3_600_000);
            default -> Optional.empty();
        };
    }

    /// Whole seconds, rounded up: `71s`.
    public static String seconds(long millis) {
        return Math.ceilDiv(millis, 1000L) + "s";
    }
}
