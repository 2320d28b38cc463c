package org.quorate.app.finder;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Something that can be found.
///
/// @param text   its name
/// @param detail what it is, or its key
/// @param icon   literal of its icon; empty: none
/// @param run    goes to it, or does it
public record Entry(String text, String detail, String icon, Runnable run) {

    private static final int MOST = 60;

    /// Those that have all the words of a question in them, the ones that begin with it first.
    static List<Entry> matching(List<Entry> entries, String question) {
        String wanted = question.strip().toLowerCase(Locale.ROOT);
        List<String> words = Arrays.asList(wanted.split("\\s+"));
        List<Entry> found = entries.stream().filter(entry -> words.stream().allMatch(entry.whole()::contains)).toList();
        Stream<Entry> first = found.stream().filter(entry -> entry.text().toLowerCase(Locale.ROOT).startsWith(wanted));
        Stream<Entry> rest = found.stream().filter(entry -> !entry.text().toLowerCase(Locale.ROOT).startsWith(wanted));
        return Stream.concat(first, rest).limit(MOST).toList();
    }

    private String whole() {
        return (text + " " + detail).toLowerCase(Locale.ROOT);
    }
}
