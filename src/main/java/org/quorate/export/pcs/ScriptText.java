package org.quorate.export.pcs;

import java.util.ArrayList;
import java.util.List;

import org.quorate.export.ExportResult.Origin;
import org.quorate.model.ElementId;

/// The lines of a script as they grow, with where they come from.
final class ScriptText {
    private static final int WIDTH = 120;

    private final List<String> lines = new ArrayList<>();
    private final List<Origin> origins = new ArrayList<>();
    private String indentation = "";

    void line(String line) {
        lines.add(line);
    }

    /// What comes next is inside a function, or not.
    void indent(boolean inside) {
        indentation = inside ? "    " : "";
    }

    void comment(String text) {
        line("# " + ShellQuoting.comment(text));
    }

    /// The beginning of a new part.
    void rule() {
        line("");
        line("# " + "-".repeat(78));
    }

    void value(String name, String value) {
        line(name + "=" + ShellQuoting.word(value));
    }

    void array(String name, List<String> values) {
        wrapped("", name + "=(", values, ")", "\n    ");
    }

    void command(String command, List<String> words, List<ElementId> from) {
        int first = lines.size() + 1;
        wrapped(indentation, command + " ", words, "", " \\\n" + indentation + "    ");
        origin(first, from);
    }

    void xml(String command, String xml, String reason, List<ElementId> from) {
        int first = lines.size() + 1;
        line(indentation + "# " + ShellQuoting.comment(reason));
        (command + " " + ShellQuoting.block(xml)).lines().forEach(new Indented()::add);
        origin(first, from);
    }

    List<Origin> origins() {
        return List.copyOf(origins);
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }

    private void origin(int first, List<ElementId> from) {
        if (!from.isEmpty()) {
            origins.add(new Origin(first, lines.size(), from));
        }
    }

    private void wrapped(String indentation, String opening, List<String> words, String closing, String separator) {
        StringBuilder text = new StringBuilder(indentation + opening);
        int start = 0;
        boolean first = true;
        for (String word : words.stream().map(ShellQuoting::word).toList()) {
            if (!first && text.length() - start + word.length() > WIDTH) {
                text.append(separator);
                start = text.lastIndexOf("\n") + 1;
            } else if (!first) {
                text.append(' ');
            }
            text.append(word);
            first = false;
        }
        text.append(closing).toString().lines().forEach(this::line);
    }

    /// Only the first line: what follows is inside quotes.
    private final class Indented {
        private boolean first = true;

        void add(String line) {
            line(first ? indentation + line : line);
            first = false;
        }
    }
}
