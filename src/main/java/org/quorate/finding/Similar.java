package org.quorate.finding;

import java.util.Collection;
import java.util.Comparator;

/// What a misspelt word was probably meant to be.
public final class Similar {

    private static final int LONGEST = 60;

    private Similar() {
    }

    /// @return ` Did you mean place?`, or nothing
    public static String hint(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return "";
        }
        int farthest = Math.max(1, word.length() / 3);
        return known.stream().filter(each -> Math.abs(each.length() - word.length()) <= farthest && Letters.between(word, each) <= farthest)
                .min(Comparator.comparingInt(each -> Letters.between(word, each)))
                .map(each -> " Did you mean " + each + "?").orElse("");
    }
}
