package org.quorate.app.inspector;

import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Quantities that may be typed with a unit: `64 GiB`, `2min`.
final class Quantities {

    private static final Pattern FORM = Pattern.compile("(\\d{1,9})\\s*([A-Za-z]*)");
    private static final int GIB = 1024;
    private static final int TIB = 1024 * 1024;

    /// Memory in MiB, shown in GiB where it comes out even.
    static final Codec<Integer> MEMORY = new Codec<>(
            text -> read(text, Quantities::mebibytes, "A size is expected, for instance 64 GiB or 512 MiB."),
            mib -> mib % GIB == 0 ? mib / GIB + " GiB" : mib + " MiB", "");

    /// Storage in GiB, shown in TiB where it comes out even.
    static final Codec<Integer> STORAGE = new Codec<>(
            text -> read(text, Quantities::gibibytes, "A size is expected, for instance 500 GiB or 2 TiB."),
            gib -> gib % GIB == 0 && gib > 0 ? gib / GIB + " TiB" : gib + " GiB", "");

    /// Time in seconds.
    static final Codec<Integer> SECONDS = new Codec<>(
            text -> read(text, Quantities::seconds, "A time is expected, for instance 90s or 2min."),
            seconds -> seconds % 60 == 0 && seconds > 0 ? seconds / 60 + " min" : seconds + " s", "");

    private Quantities() {
    }

    private static int read(String text, ToIntFunction<String> factor, String expected) {
        Matcher form = FORM.matcher(text.strip());
        int by = form.matches() ? factor.applyAsInt(form.group(2).toLowerCase(Locale.ROOT)) : 0;
        long value = by == 0 ? -1 : Long.parseLong(form.group(1)) * by;
        if (value < 0 || value > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(expected);
        }
        return (int) value;
    }

    private static int mebibytes(String unit) {
        return switch (unit) {
            case "mib", "mb", "m" -> 1;
            case "", "gib", "gb", "g" -> GIB;
            case "tib", "tb", "t" -> TIB;
            default -> 0;
        };
    }

    private static int gibibytes(String unit) {
        return switch (unit) {
            case "", "gib", "gb", "g" -> 1;
            case "tib", "tb", "t" -> GIB;
            default -> 0;
        };
    }

    private static int seconds(String unit) {
        return switch (unit) {
            case "", "s", "sec" -> 1;
            case "m", "min" -> 60;
            case "h" -> 3600;
            default -> 0;
        };
    }
}
