package org.quorate.cli;

/// Text that may come from a file, made harmless for a terminal.
final class Terminal {

    private Terminal() {
    }

    /// Control characters (escape sequences begin with one) and those that reorder text become visible.
    static String safe(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\t' || !isDangerous(c)) {
                safe.appendCodePoint(c);
            } else {
                safe.append("\\u%04x".formatted(c));
            }
        });
        return safe.toString();
    }

    static boolean isDangerous(int c) {
        return Character.getType(c) == Character.CONTROL || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.LINE_SEPARATOR || Character.getType(c) == Character.PARAGRAPH_SEPARATOR
                || Character.getType(c) == Character.SURROGATE;
    }

    /// On one line.
    static String line(String text) {
        return safe(text.replace('\n', ' ').replace('\t', ' '));
    }
}
