package org.quorate.agents;

import java.util.Locale;

/// What the value of a parameter is.
public enum ParameterType {
    STRING, INTEGER, BOOLEAN, TIME, PERCENTAGE, SCORE, SELECT;

    /// @param word as agents' metadata has it; a word that is not known counts as text
    static ParameterType of(String word) {
        return switch (word) {
            case "integer", "nonnegative_integer", "port" -> INTEGER;
            case "boolean" -> BOOLEAN;
            case "time", "second", "timeout", "duration" -> TIME;
            case "percentage" -> PERCENTAGE;
            case "score" -> SCORE;
            case "select" -> SELECT;
            default -> STRING;
        };
    }

    /// `boolean`
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
