package org.quorate.analysis;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// Extended regular expressions of a configuration (`rsc-pattern`, `target-pattern`), searched for in names.
///
/// A configuration may come from anybody, so that a pattern which would search for ever is given up and finds nothing.
final class NamePattern {

    /// characters looked at; honest patterns need some hundreds
    private static final int PATIENCE = 100_000;

    private NamePattern() {
    }

    /// Whether a name contains a match. What is no pattern finds nothing.
    static boolean finds(String regex, String name) {
        try {
            return Pattern.compile(translated(regex)).matcher(new Patient(name, 0, name.length(), new int[] {PATIENCE})).find();
        } catch (PatternSyntaxException | PatienceLostException | StackOverflowError notUsable) {
            return false;
        }
    }

    /// `[[:alpha:]]` is `\p{Alpha}` in Java
    private static String translated(String regex) {
        String translated = regex;
        for (String name : new String[] {"Alpha", "Digit", "Alnum", "Upper", "Lower", "Space", "Punct", "XDigit"}) {
            translated = translated.replace("[:" + name.toLowerCase(Locale.ROOT) + ":]", "\\p{" + name + "}");
        }
        return translated;
    }

    private static final class PatienceLostException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /// A text that counts how often it is looked at.
    ///
    /// @param left one number, shared with parts of the text
    private record Patient(String text, int from, int to, int[] left) implements CharSequence {

        @Override
        public char charAt(int index) {
            if (left[0]-- <= 0) {
                throw new PatienceLostException();
            }
            return text.charAt(from + index);
        }

        @Override
        public int length() {
            return to - from;
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Patient(text, from + start, from + end, left);
        }

        @Override
        public String toString() {
            return text.substring(from, to);
        }
    }
}
