package org.quorate.corosync;

import java.util.ArrayList;
import java.util.List;
import org.quorate.corosync.CorosyncConf.Section;

/// Prints corosync.conf in the layout that pcs gives it: four blanks a level, a section's options first, an empty line
/// before each of its sections.
///
/// Source: pcs/lib/corosync/config_parser.py, Section.export
public final class CorosyncConfPrinter {

    private final List<String> lines = new ArrayList<>();
    private final List<Written.Range> ranges = new ArrayList<>();

    CorosyncConfPrinter() {
    }

    /// @return lines that end in `\n`
    public static String print(CorosyncConf conf) {
        CorosyncConfPrinter printer = new CorosyncConfPrinter();
        printer.items(conf.items(), "", "    ", "");
        return printer.lines.isEmpty() ? "" : String.join("\n", printer.lines) + "\n";
    }

    /// @param step what a level is indented by
    /// @param end  what a line has before its line break
    void section(Section section, String indent, String step, String end) {
        int first = lines.size() + 1;
        lines.add(indent + section.name() + " {" + end);
        items(section.items(), indent + step, step, end);
        lines.add(indent + "}" + end);
        range(section.name(), section.mark(), first);
    }

    private void items(List<CorosyncConf.Item> items, String indent, String step, String end) {
        boolean first = true;
        for (CorosyncConf.Item item : items) {
            switch (item) {
                case CorosyncConf.Option option -> lines.add(indent + option.key() + ": " + option.value() + end);
                case CorosyncConf.Comment comment -> lines.add(indent + comment.text() + end);
                case Section section -> {
                    if (!first) {
                        lines.add(end);
                    }
                    section(section, indent, step, end);
                }
            }
            first = false;
        }
    }

    void line(String line) {
        lines.add(line);
    }

    /// Takes back blank lines that nothing follows now.
    void withoutBlankEnd() {
        while (isAfterBlank()) {
            lines.removeLast();
        }
    }

    boolean isAfterBlank() {
        return !lines.isEmpty() && Syntax.strip(Syntax.withoutReturn(lines.getLast())).isEmpty();
    }

    int size() {
        return lines.size();
    }

    /// A section ends here.
    ///
    /// @param first its first line, counted from 1
    void range(String name, String mark, int first) {
        ranges.add(new Written.Range(name, mark, first, lines.size()));
    }

    Written written() {
        return new Written(String.join("\n", lines), ranges);
    }
}
