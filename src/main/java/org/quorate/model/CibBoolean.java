package org.quorate.model;

import java.util.Locale;

/// Pacemaker's notion of true and false in configuration values.
///
/// Source: lib/common/strings.c, crm_str_to_boolean
public final class CibBoolean {

    private CibBoolean() {
    }

    public static boolean isTrue(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true", "on", "yes", "y", "1" -> true;
            default -> false;
        };
    }

    public static boolean isFalse(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "false", "off", "no", "n", "0" -> true;
            default -> false;
        };
    }
}
