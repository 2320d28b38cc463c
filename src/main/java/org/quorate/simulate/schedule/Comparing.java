package org.quorate.simulate.schedule;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Values of node attributes, compared as text, number or version.
///
/// Source: lib/pengine/rules.c (`compare_attr_expr_vals`), lib/common/utils.c (`compare_version`)
final class Comparing {

    /// as `strtoll` reads it: what follows the digits is ignored
    private static final Pattern INTEGER = Pattern.compile("\\s*([+-]?\\d{1,18})");

    private Comparing() {
    }

    static int values(String left, String right, @Nullable String type, boolean order) {
        String kind = type != null ? type.toLowerCase(Locale.ROOT) : !order ? "string" : (left + right).contains(".") ? "number" : "integer";
        return switch (kind) {
            case "integer" -> integers(left, right);
            case "number" -> numbers(left, right);
            case "version" -> versions(left, right);
            default -> left.compareToIgnoreCase(right);
        };
    }

    private static int integers(String left, String right) {
        Matcher one = INTEGER.matcher(left);
        Matcher two = INTEGER.matcher(right);
        return one.lookingAt() && two.lookingAt() ? Long.compare(Long.parseLong(one.group(1)), Long.parseLong(two.group(1)))
                : left.compareToIgnoreCase(right);
    }

    private static int numbers(String left, String right) {
        try {
            return Double.compare(Double.parseDouble(left), Double.parseDouble(right));
        } catch (NumberFormatException none) {
            return left.compareToIgnoreCase(right);
        }
    }

    static int versions(String left, String right) {
        String[] a = left.split("\\.", -1);
        String[] b = right.split("\\.", -1);
        for (int i = 0; i < Math.max(a.length, b.length); i++) {
            int order = Integer.compare(number(a, i), number(b, i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int number(String[] parts, int index) {
        String digits = index < parts.length ? parts[index].replaceFirst("^(\\d{0,9}).*", "$1") : "";
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
