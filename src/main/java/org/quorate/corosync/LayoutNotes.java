package org.quorate.corosync;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.quorate.model.ElementId;

/// A [Layout] while a file is read: what of its lines the design takes over.
final class LayoutNotes {

    private final String[] lines;
    private final List<String> implied = new ArrayList<>();

    LayoutNotes(String text) {
        lines = text.split("\n", -1);
    }

    /// The design has these values.
    void slots(Collection<CorosyncConf.Option> options) {
        options.forEach(option -> slot(option, option.value()));
    }

    /// @param value what the design has, which may be spelt otherwise
    void slot(CorosyncConf.Option option, String value) {
        String line = lines[option.line() - 1];
        int colon = line.indexOf(':') + 1;
        int start = colon + Syntax.indexOfContent(line.substring(colon));
        String spelling = option.value().equals(value) ? "" : option.value();
        lines[option.line() - 1] = line.substring(0, start) + "{" + spelling + "}" + line.substring(start + option.value().length());
    }

    /// The section is that of a node.
    void node(CorosyncConf.Section section, ElementId id) {
        String line = lines[section.line() - 1];
        String whole = Syntax.withoutReturn(line);
        lines[section.line() - 1] = whole + " " + id.value() + line.substring(whole.length());
    }

    /// The design says of a node what the file does not.
    ///
    /// @param node a section that is known to be that of a node
    void imply(CorosyncConf.Section node, String key, String value) {
        if (LayoutText.isPlain(value)) {
            lines[node.line() - 1] += "\n{" + key + ": " + value + "}";
        }
    }

    /// The design says what the file does not.
    void imply(String path, String value) {
        if (LayoutText.isPlain(value)) {
            implied.add("{" + path + ": " + value + "}\n");
        }
    }

    String text() {
        return String.join("", implied) + String.join("\n", lines);
    }
}
