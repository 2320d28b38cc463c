package org.quorate.rules;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// What somebody most likely meant by a name that does not exist.
public final class NearestName {

    private static final int SLIPS = 2;

    private NearestName() {
    }

    /// @return the name that is at most two slips of the keyboard away, ignoring case; empty when there is none or the wrong
    ///         name is too short to tell
    public static Optional<String> of(String wrong, Collection<String> names) {
        return wrong.length() <= SLIPS ? Optional.empty() : names.stream().filter(name -> distance(wrong, name) <= SLIPS)
                .min(Comparator.comparingInt(name -> distance(wrong, name)));
    }

    /// letters to insert, drop or replace (Levenshtein)
    private static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
