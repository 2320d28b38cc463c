package org.quorate.app.whatif;

import java.util.List;
import java.util.Locale;

/// Counts and names within sentences.
final class Phrases {

    /// so many are named
    private static final int MOST = 6;

    private Phrases() {
    }

    /// `1 host`, `2 power supplies`, `3 switches`
    static String count(int number, String word) {
        String plural = word.endsWith("y") ? word.substring(0, word.length() - 1) + "ies" : word.endsWith("h") ? word + "es" : word + "s";
        return number + " " + (number == 1 ? word : plural);
    }

    /// `a, b and 7 more`
    static String names(List<String> names) {
        return names.size() <= MOST + 1 ? String.join(", ", names) : "%s and %d more".formatted(String.join(", ", names.subList(0, MOST)), names.size() - MOST);
    }

    /// With a capital letter where it begins with one of our own words: a name stays as it is written.
    static String sentence(String clause) {
        return clause.startsWith("level ") || clause.startsWith("it ") ? clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1) : clause;
    }
}
