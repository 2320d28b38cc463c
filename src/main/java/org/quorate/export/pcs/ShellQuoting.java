package org.quorate.export.pcs;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Text that bash reads back exactly as it is, and comments that stay comments. The only place where a design's strings
/// become shell code.
///
/// Characters that are not seen (controls, line separators, marks that reverse the direction of text) are written as
/// escapes, so that what a reader sees is what bash reads. NUL cannot be in an argument of a program; it is dropped.
final class ShellQuoting {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_@%+=:,./-]+");

    /// They mean nothing as arguments, but look as if they did.
    private static final Set<String> RESERVED = Set.of("if", "then", "else", "elif", "fi", "do", "done", "case", "esac", "while", "until", "for",
            "in", "select", "function", "time");

    private ShellQuoting() {
    }

    /// One argument.
    static String word(String text) {
        String kept = text.replace("\0", "");
        if (PLAIN.matcher(kept).matches() && !RESERVED.contains(kept)) {
            return kept;
        }
        return kept.codePoints().anyMatch(ShellQuoting::isUnseen) ? escaped(kept) : quoted(kept);
    }

    static String words(List<String> words) {
        return words.stream().map(ShellQuoting::word).collect(Collectors.joining(" "));
    }

    /// One argument that may span lines, for text that was made here and not taken from a design (XML).
    static String block(String text) {
        return text.lines().allMatch(line -> line.codePoints().noneMatch(ShellQuoting::isUnseen)) ? quoted(text) : word(text);
    }

    /// The rest of a line behind `# `.
    static String comment(String text) {
        StringBuilder result = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isUnseen(c)) {
                result.append("<U+%04X>".formatted(c));
            } else {
                result.appendCodePoint(c);
            }
        });
        return result.toString();
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }

    /// as bytes, because what an escape for a code point gives depends on the locale
    private static String escaped(String text) {
        StringBuilder result = new StringBuilder("$'");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\n' -> result.append("\\n");
                case '\t' -> result.append("\\t");
                case '\\' -> result.append("\\\\");
                case '\'' -> result.append("\\'");
                default -> result.append(isUnseen(c) ? bytes(c) : Character.toString(c));
            }
        });
        return result.append('\'').toString();
    }

    private static String bytes(int codePoint) {
        byte[] utf8 = Character.toString(codePoint).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().withPrefix("\\x").formatHex(utf8);
    }

    private static boolean isUnseen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
            default -> false;
        };
    }
}
