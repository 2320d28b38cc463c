package org.quorate.app.inspector;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// Regular expressions as they are typed.
final class Patterns {

    static final Codec<String> REGEX = new Codec<>(text -> {
        try {
            Pattern.compile(text.startsWith("!") ? text.substring(1) : text);
            return text;
        } catch (PatternSyntaxException notAPattern) {
            throw new IllegalArgumentException("No regular expression: " + notAPattern.getDescription() + ".");
        }
    }, text -> text, "");

    private Patterns() {
    }
}
