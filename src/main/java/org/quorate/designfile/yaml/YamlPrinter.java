package org.quorate.designfile.yaml;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quorate.designfile.yaml.Node.Entry;
import org.quorate.designfile.yaml.Node.Mapping;
import org.quorate.designfile.yaml.Node.Scalar;
import org.quorate.designfile.yaml.Node.Sequence;
import org.quorate.designfile.yaml.Node.Style;

/// Writes a tree with its comments as text: two blanks a level, an empty line before each part, collections in one line
/// where their style allows it and they fit.
public final class YamlPrinter {

    /// the width up to which collections stand in one line
    private static final int WIDTH = 110;
    /// YAML wants `? ` before longer keys; its limit is 1024
    private static final int LONGEST_SIMPLE_KEY = 1000;

    private final StringBuilder out = new StringBuilder();
    private final Comments comments;
    private final Set<Address> holdersOfComments;

    private YamlPrinter(Comments comments) {
        this.comments = comments;
        this.holdersOfComments = comments.holders();
    }

    /// @param root its entries are the parts that empty lines separate
    public static String print(Mapping root, Comments comments) {
        YamlPrinter printer = new YamlPrinter(comments);
        comments.head().forEach(line -> printer.line(0, comment(line)));
        if (!comments.head().isEmpty()) {
            printer.out.append('\n');
        }
        boolean first = true;
        for (Entry entry : root.entries()) {
            if (!first && entry.value() instanceof Mapping) {
                printer.out.append('\n');
            }
            first = false;
            printer.entry(entry, 0, Address.ROOT.then(entry.name()));
        }
        comments.foot().forEach(line -> printer.line(0, comment(line)));
        return printer.out.toString();
    }

    private static String comment(String text) {
        return text.isEmpty() ? "#" : "#" + text;
    }

    private void line(int indent, String text) {
        out.repeat(' ', indent).append(text).append('\n');
    }

    private void before(Address address, int indent) {
        comments.at(address).before().forEach(line -> line(indent, comment(line)));
    }

    private String beside(Address address) {
        return comments.at(address).beside().map(text -> " " + comment(text)).orElse("");
    }

    private void entry(Entry entry, int indent, Address address) {
        before(address, indent);
        out.repeat(' ', indent);
        entryText(entry, indent, address);
    }

    private void entryText(Entry entry, int indent, Address address) {
        String key = ScalarText.key(entry.name());
        if (key.length() > LONGEST_SIMPLE_KEY) {
            out.append("? ").append(key).append('\n').repeat(' ', indent).append(':');
        } else {
            out.append(key).append(':');
        }
        value(entry.value(), indent, address);
    }

    /// what follows a key's colon, up to the end of its lines
    private void value(Node value, int indent, Address address) {
        Optional<String> line = inLine(value, address, WIDTH - column() - 1);
        if (line.isPresent()) {
            out.append(' ').append(line.get()).append(beside(address)).append('\n');
            return;
        }
        switch (value) {
            case Scalar scalar -> literal(scalar.text(), indent + 2, address);
            case Sequence sequence -> {
                out.append(beside(address)).append('\n');
                items(sequence, indent + 2, address);
            }
            case Mapping mapping -> {
                out.append(beside(address)).append('\n');
                mapping.entries().forEach(entry -> entry(entry, indent + 2, address.then(entry.name())));
            }
        }
    }

    private void items(Sequence sequence, int indent, Address address) {
        int index = 0;
        for (Node item : sequence.items()) {
            item(item, indent, address.then(item, index++));
        }
    }

    private void item(Node item, int indent, Address address) {
        before(address, indent);
        if (item instanceof Mapping mapping && !mapping.entries().isEmpty() && inLine(item, address, WIDTH - indent - 2).isEmpty()) {
            firstOnTheDash(mapping.entries(), indent, address);
        } else {
            out.repeat(' ', indent).append('-');
            value(item, indent, address);
        }
    }

    private void firstOnTheDash(List<Entry> entries, int indent, Address address) {
        Entry first = entries.getFirst();
        before(address.then(first.name()), indent);
        out.repeat(' ', indent).append("- ");
        entryText(first, indent + 2, address.then(first.name()));
        entries.stream().skip(1).forEach(entry -> entry(entry, indent + 2, address.then(entry.name())));
    }

    private void literal(String text, int indent, Address address) {
        out.append(text.endsWith("\n") ? " |" : " |-").append(beside(address)).append('\n');
        text.lines().forEach(line -> line(line.isEmpty() ? 0 : indent, line));
    }

    private int column() {
        return out.length() - out.lastIndexOf("\n") - 1;
    }

    /// the node in one line; empty where it cannot stand in one, or has too many characters
    private Optional<String> inLine(Node node, Address address, int room) {
        return switch (node) {
            case Scalar(_, String text, _) when ScalarText.canBeLiteral(text) -> Optional.empty();
            case Scalar _ -> flow(node, Integer.MAX_VALUE);
            case Sequence(_, List<Node> items, Style style) -> items.isEmpty() ? Optional.of("[]") : flow(node, style, address, room);
            case Mapping(_, List<Entry> entries, Style style, _) -> entries.isEmpty() ? Optional.of("{}") : flow(node, style, address, room);
        };
    }

    private Optional<String> flow(Node collection, Style style, Address address, int room) {
        return style == Style.BLOCK || holdersOfComments.contains(address) ? Optional.empty() : flow(collection, room);
    }

    private static Optional<String> flow(Node node, int room) {
        FlowText flow = new FlowText(room);
        return flow.append(node) ? Optional.of(flow.toString()) : Optional.empty();
    }

    /// a node in one line, given up as soon as there is no room
    private static final class FlowText {

        private final StringBuilder text = new StringBuilder();
        private final int room;

        FlowText(int room) {
            this.room = room;
        }

        boolean append(Node node) {
            return switch (node) {
                case Scalar scalar -> fits(scalar.plain() ? scalar.text() : ScalarText.value(scalar.text()));
                case Sequence sequence -> fits("[") && items(sequence.items()) && fits("]");
                case Mapping mapping -> fits("{") && entries(mapping.entries()) && fits("}");
            };
        }

        private boolean items(List<Node> items) {
            String separator = "";
            for (Node item : items) {
                if (!fits(separator) || !append(item)) {
                    return false;
                }
                separator = ", ";
            }
            return true;
        }

        private boolean entries(List<Entry> entries) {
            String separator = "";
            for (Entry entry : entries) {
                if (!fits(separator + ScalarText.key(entry.name()) + ": ") || !append(entry.value())) {
                    return false;
                }
                separator = ", ";
            }
            return true;
        }

        private boolean fits(String more) {
            text.append(more);
            return text.length() <= room;
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
