package org.quorate.corosync;

import java.util.List;

/// Prints corosync.conf in the layout that pcs gives it: four blanks a level, a section's options first, an empty line
/// before each of its sections.
///
/// Source: pcs/lib/corosync/config_parser.py, Section.export
public final class CorosyncConfPrinter {

    private final StringBuilder out = new StringBuilder();

    private CorosyncConfPrinter() {
    }

    /// @return lines that end in `\n`
    public static String print(CorosyncConf conf) {
        CorosyncConfPrinter printer = new CorosyncConfPrinter();
        printer.printAll(conf.items(), "");
        return printer.out.toString();
    }

    private void printAll(List<CorosyncConf.Item> items, String indent) {
        boolean first = true;
        for (CorosyncConf.Item item : items) {
            if (!first && item instanceof CorosyncConf.Section) {
                out.append('\n');
            }
            print(item, indent);
            first = false;
        }
    }

    private void print(CorosyncConf.Item item, String indent) {
        switch (item) {
            case CorosyncConf.Option option -> out.append(indent).append(option.key()).append(": ").append(option.value()).append('\n');
            case CorosyncConf.Comment comment -> out.append(indent).append(comment.text()).append('\n');
            case CorosyncConf.Section section -> {
                out.append(indent).append(section.name()).append(" {\n");
                printAll(section.items(), indent + "    ");
                out.append(indent).append("}\n");
            }
        }
    }
}
