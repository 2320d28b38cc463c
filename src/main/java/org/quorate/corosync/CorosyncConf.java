package org.quorate.corosync;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A corosync.conf: sections, options and comments in the order of the file.
public record CorosyncConf(List<Item> items) {

    public CorosyncConf {
        items = List.copyOf(items);
    }

    /// One thing in the file or in a section.
    public sealed interface Item {
    }

    /// `key: value`
    ///
    /// @param line where it stands, counted from 1; 0: it was not read from a file
    public record Option(String key, String value, int line) implements Item {

        private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._/-]{1,200}");
        private static final int LONGEST_LINE = 450;

        public static Option of(String key, String value) {
            return new Option(key, value, 0);
        }

        /// Whether corosync would read it back as it is: it looks for `{` before it looks for `:`, trims values, and takes
        /// lines up to 510 bytes.
        ///
        /// Source: exec/coroparse.c, parse_section
        public boolean isWritable() {
            return KEY.matcher(key).matches() && value.equals(value.strip()) && value.length() <= LONGEST_LINE
                    && value.chars().noneMatch(c -> c == '{' || c < ' ' || c == 0x7f);
        }
    }

    /// A line that begins with `#`, without white space around it.
    public record Comment(String text) implements Item {
    }

    /// `name { ... }`
    ///
    /// @param line where it begins, counted from 1; 0: it was not read from a file
    public record Section(String name, List<Item> items, int line) implements Item {

        public Section {
            items = List.copyOf(items);
        }

        public static Section of(String name, List<? extends Item> items) {
            return new Section(name, List.copyOf(items), 0);
        }

        /// Its own options, without those of its sections.
        public List<Option> options() {
            return items.stream().filter(Option.class::isInstance).map(Option.class::cast).toList();
        }

        /// The value that counts: corosync takes the last one.
        public Optional<String> value(String key) {
            return options().stream().filter(option -> option.key().equals(key)).reduce((_, last) -> last).map(Option::value);
        }

        public List<Section> sections(String name) {
            return CorosyncConf.sections(items, name).toList();
        }
    }

    /// The top-level sections of a name; corosync takes several as one.
    public List<Section> sections(String name) {
        return sections(items, name).toList();
    }

    /// With the items of another configuration added: into the section of the same name where there is one, else at the end;
    /// comments come first, where comments on the whole of a file or section stand.
    public CorosyncConf merged(CorosyncConf other) {
        return new CorosyncConf(merged(items, other.items));
    }

    private static List<Item> merged(List<Item> into, List<Item> added) {
        List<Item> result = new ArrayList<>(into);
        int comments = 0;
        for (Item item : added) {
            int at = item instanceof Section section ? indexOfSection(result, section.name()) : -1;
            if (at >= 0 && item instanceof Section section && result.get(at) instanceof Section present) {
                result.set(at, new Section(present.name(), merged(present.items(), section.items()), present.line()));
            } else if (item instanceof Comment) {
                result.add(comments++, item);
            } else {
                result.add(item);
            }
        }
        return result;
    }

    private static int indexOfSection(List<Item> items, String name) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Section section && section.name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private static Stream<Section> sections(List<Item> items, String name) {
        return items.stream().filter(Section.class::isInstance).map(Section.class::cast).filter(s -> s.name().equals(name));
    }
}
