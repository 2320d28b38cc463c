package org.quorate.simulate.schedule;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Values of node attributes, compared as text, number or version.
///
/// Source: lib/pengine/rules.c (`compare_attr_expr_vals`), lib/common/utils.c (`compare_version`)
final class Comparing {

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
        try {
            return Long.compare(Long.parseLong(left.strip()), Long.parseLong(right.strip()));
        } catch (NumberFormatException none) {
            return left.compareToIgnoreCase(right);
        }
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
