package org.quorate.corosync;

import java.nio.charset.StandardCharsets;
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

        private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._/-]+");
        private static final int LONGEST_NAME = 200;
        private static final int LONGEST_LINE = 510;

        public static Option of(String key, String value) {
            return new Option(key, value, 0);
        }

        /// Whether corosync takes it as the name of an option.
        public static boolean isName(String key) {
            return NAME.matcher(key).matches();
        }

        /// Whether corosync would read it back as it is: it looks for `{` before it looks for `:`, trims values, and takes
        /// lines up to 510 bytes.
        ///
        /// @param indent blanks before it
        ///
        /// Source: exec/coroparse.c, parse_section
        public boolean isWritable(int indent) {
            int bytes = indent + key.length() + 2 + value.getBytes(StandardCharsets.UTF_8).length;
            return isName(key) && key.length() <= LONGEST_NAME && value.equals(Syntax.strip(value)) && bytes <= LONGEST_LINE
                    && value.chars().noneMatch(c -> c == '{' || c < ' ' && c != '\t' || c == 0x7f);
        }
    }

    /// A line that begins with `#`, without white space around it.
    public record Comment(String text) implements Item {
    }

    /// `name { ... }`
    ///
    /// @param mark which of several sections of this name it is: the id of the node, the number of the link, the name of the
    ///             subsystem; empty: it was read from a file, or there is one only
    /// @param line where it begins, counted from 1; 0: it was not read from a file
    public record Section(String name, String mark, List<Item> items, int line) implements Item {

        public Section {
            items = List.copyOf(items);
        }

        public static Section of(String name, List<? extends Item> items) {
            return marked(name, "", items);
        }

        public static Section marked(String name, String mark, List<? extends Item> items) {
            return new Section(name, mark, List.copyOf(items), 0);
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

    private static Stream<Section> sections(List<Item> items, String name) {
        return items.stream().filter(Section.class::isInstance).map(Section.class::cast).filter(s -> s.name().equals(name));
    }
}
