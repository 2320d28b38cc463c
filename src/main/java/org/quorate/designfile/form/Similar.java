package org.quorate.designfile.form;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/// What a misspelt word was probably meant to be.
final class Similar {

    private static final int LONGEST = 60;

    private Similar() {
    }

    /// @return ` Did you mean place?`, or nothing
    static String hint(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return "";
        }
        int farthest = Math.max(1, word.length() / 3);
        return known.stream().filter(each -> Math.abs(each.length() - word.length()) <= farthest && distance(word, each) <= farthest)
                .min(Comparator.comparingInt(each -> distance(word, each)))
                .map(each -> " Did you mean " + each + "?").orElse("");
    }

    /// the number of letters to insert, remove or change
    private static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
