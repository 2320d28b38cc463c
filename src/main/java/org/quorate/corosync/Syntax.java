package org.quorate.corosync;

/// What white space and names are to corosync.
///
/// Source: exec/coroparse.c, remove_whitespace
final class Syntax {

    private Syntax() {
    }

    /// corosync's white space is blanks and tabs
    static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    static String strip(String text) {
        int end = text.length();
        while (end > 0 && isBlank(text.charAt(end - 1))) {
            end--;
        }
        String head = text.substring(0, end);
        return head.substring(indexOfContent(head));
    }

    /// where white space at the beginning ends
    static int indexOfContent(String line) {
        int i = 0;
        while (i < line.length() && isBlank(line.charAt(i))) {
            i++;
        }
        return i;
    }

    /// a section's or option's name, which colons may follow
    static String name(String text) {
        String name = strip(text);
        while (name.endsWith(":")) {
            name = strip(name.substring(0, name.length() - 1));
        }
        return name;
    }

    static String withoutReturn(String line) {
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }
}
