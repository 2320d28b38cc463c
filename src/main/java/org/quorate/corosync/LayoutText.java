package org.quorate.corosync;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.quorate.model.ElementId;

/// Changes of a layout that is kept as text; see [Layout] for what it means.
public final class LayoutText {

    private LayoutText() {
    }

    /// The nodes that it has sections for.
    public static List<ElementId> nodes(String layout) {
        return layout.lines().filter(LayoutText::isOfNode).map(LayoutText::node).map(ElementId::of).toList();
    }

    /// With other ids of nodes.
    public static String withIds(String layout, UnaryOperator<ElementId> change) {
        return layout.lines().noneMatch(LayoutText::isOfNode) ? layout
                : lines(layout).stream().map(line -> isOfNode(line) ? withId(line, change) : line).collect(Collectors.joining("\n"));
    }

    /// With an option of a node that the file does not have, and that is not to be added to it.
    public static String implying(String layout, ElementId node, String key, String value) {
        if (!isPlain(value)) {
            return layout;
        }
        List<String> lines = new ArrayList<>();
        for (String line : lines(layout)) {
            lines.add(line);
            if (isOfNode(line) && node(line).equals(node.value())) {
                lines.add("{" + key + ": " + value + "}");
            }
        }
        return String.join("\n", lines);
    }

    /// With an option that the file does not have, and that is not to be added to it.
    ///
    /// @param path `totem.transport`
    public static String implying(String layout, String path, String value) {
        return isPlain(value) ? "{" + path + ": " + value + "}\n" + layout : layout;
    }

    /// whether it fits on a line
    static boolean isPlain(String value) {
        return value.equals(Syntax.strip(value)) && value.chars().noneMatch(c -> c == '\n' || c == '\r');
    }

    private static List<String> lines(String layout) {
        return List.of(layout.split("\n", -1));
    }

    private static boolean isOfNode(String line) {
        return line.indexOf('{') >= 0 && !Syntax.strip(line).startsWith("#") && ElementId.isValid(node(line));
    }

    private static String node(String line) {
        return Syntax.strip(Syntax.withoutReturn(line.substring(line.indexOf('{') + 1)));
    }

    private static String withId(String line, UnaryOperator<ElementId> change) {
        int brace = line.indexOf('{') + 1;
        String id = node(line);
        return line.substring(0, brace) + line.substring(brace).replace(id, change.apply(ElementId.of(id)).value());
    }
}
