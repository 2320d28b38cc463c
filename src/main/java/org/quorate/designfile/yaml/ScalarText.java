package org.quorate.designfile.yaml;

import java.util.regex.Pattern;

/// How a text is written in YAML so that every reader takes it for that text.
///
/// Plain where that is beyond doubt, in double quotes otherwise. Whole numbers in their usual form stay plain: whoever
/// takes them for numbers gets the same text back. What cannot be seen or changes the direction of writing is escaped.
final class ScalarText {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("0|-?[1-9][0-9]{0,14}");
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_/.(^$+;<\\\\=-][^,?\\[\\]{}]*");
    /// what some version of YAML takes for a number, a time or a truth value, and some more
    private static final Pattern MISREAD = Pattern.compile("""
            [-+]?[0-9_]*\\.?[0-9_]*([eE][-+]?[0-9]*)?\
            |[-+]?0[xXoObB].*\
            |[-+]?[0-9_]+(:[0-9_]+)+(\\.[0-9_]*)?\
            |[0-9]{4}-[0-9]+-[0-9].*\
            |[-+]?\\.(?i:inf|nan)\
            |(?i:y|yes|n|no|true|false|on|off|null|~|=|<<)""");

    private ScalarText() {
    }

    static String value(String text) {
        return WHOLE_NUMBER.matcher(text).matches() || canBePlain(text) ? text : quoted(text);
    }

    static String key(String text) {
        return canBePlain(text) ? text : quoted(text);
    }

    /// Whether the text has several lines and may stand as a literal block (`|`).
    static boolean canBeLiteral(String text) {
        boolean printable = text.codePoints().allMatch(point -> point == '\n' || point == '\t' || isShown(point));
        return printable && text.indexOf('\n') > 0 && text.charAt(0) != ' ' && text.charAt(0) != '\t' && !text.endsWith("\n\n")
                && text.lines().noneMatch(line -> line.endsWith(" ") || line.endsWith("\t"));
    }

    private static boolean canBePlain(String text) {
        return PLAIN.matcher(text).matches() && text.codePoints().allMatch(ScalarText::isShown)
                && !text.contains(": ") && !text.contains(" #") && !text.endsWith(":") && !text.endsWith(" ")
                && !(text.startsWith("-") && (text.length() == 1 || !Character.isLetterOrDigit(text.charAt(1))))
                && !MISREAD.matcher(text).matches();
    }

    private static boolean isShown(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                 Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> point == ' ';
            default -> true;
        };
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(point -> appendEscaped(out, point));
        return out.append('"').toString();
    }

    private static void appendEscaped(StringBuilder out, int point) {
        switch (point) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\t' -> out.append("\\t");
            case '\r' -> out.append("\\r");
            default -> {
                if (isShown(point)) {
                    out.appendCodePoint(point);
                } else {
                    out.append(point < 0x10000 ? "\\u%04x".formatted(point) : "\\U%08x".formatted(point));
                }
            }
        }
    }
}
